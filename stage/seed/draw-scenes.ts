/** The pictures of the seeded repairs, drawn by ourselves: one SVG of 480 × 360 each. */

const wall = (colour: string) => `<rect width="480" height="360" fill="${colour}"/>
<rect width="480" height="360" fill="url(#light)"/>`

const tiles = (top: number, colour: string, line: string) => {
  const rows = Array.from(
    { length: 8 },
    (_, i) => `<path d="M0 ${top + i * 44}H480" stroke="${line}" stroke-width="2"/>`,
  )
  const columns = Array.from(
    { length: 8 },
    (_, i) => `<path d="M${i * 68} ${top}V360" stroke="${line}" stroke-width="2"/>`,
  )
  return `<rect y="${top}" width="480" height="${360 - top}" fill="${colour}"/>${rows.join('')}${columns.join('')}`
}

const drop = (x: number, y: number, r: number) =>
  `<path d="M${x} ${y - 2 * r}q${r} ${1.4 * r} ${r} ${2 * r}a${r} ${r} 0 0 1-${2 * r} 0q0-${0.6 * r} ${r}-${2 * r}z" fill="#9fc3da" opacity=".9"/>`

const puddle = (x: number, y: number, rx: number) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${rx / 5}" fill="#b9d2df" opacity=".85"/>
<ellipse cx="${x - rx / 4}" cy="${y - 3}" rx="${rx / 3}" ry="${rx / 22}" fill="#fff" opacity=".7"/>`

const sink = `${wall('#cdb89a')}<rect y="0" width="480" height="70" fill="#8f7355"/><rect x="90" y="40" width="300" height="46" rx="8" fill="#c9ccd0"/>
<rect x="110" y="44" width="260" height="12" rx="6" fill="#9da3aa"/><rect x="222" y="86" width="36" height="44" fill="#e6e6e2"/>
<path d="M240 128v56q0 34 34 34h18q30 0 30-32v-10h88" fill="none" stroke="#f1f1ec" stroke-width="30"/>
<path d="M240 128v56q0 34 34 34h18q30 0 30-32v-10h88" fill="none" stroke="#d5d5cd" stroke-width="6"/>
<rect x="218" y="122" width="44" height="20" rx="4" fill="#bdbdb5"/><rect y="318" width="480" height="42" fill="#a3835f"/>`

const board = (down: number | null) => {
  const one = (i: number) =>
    `<rect x="${112 + i * 44}" y="120" width="36" height="110" rx="4" fill="#f4f4f2" stroke="#b5b9bd"/>
<rect x="${122 + i * 44}" y="${i === down ? 186 : 142}" width="16" height="30" rx="3" fill="${i === down ? '#c2402f' : '#33424e'}"/>`
  return `${wall('#d9d5cb')}<rect x="80" y="56" width="320" height="232" rx="12" fill="#e9ecee" stroke="#a8adb2" stroke-width="4"/>
<rect x="100" y="76" width="280" height="18" rx="4" fill="#c6ccd1"/>${[0, 1, 2, 3, 4, 5].map(one).join('')}
<rect x="112" y="246" width="256" height="20" rx="3" fill="#fbfbf7"/>`
}

const lamp = (
  lit: boolean,
) => `${wall(lit ? '#f3ead2' : '#5b5a57')}${tiles(210, lit ? '#e9eef0' : '#4c5052', lit ? '#c9d2d6' : '#3e4143')}
${lit ? '<circle cx="240" cy="84" r="150" fill="#fff7d9" opacity=".75"/>' : ''}
<rect x="236" width="8" height="40" fill="#777"/><ellipse cx="240" cy="72" rx="76" ry="32" fill="${lit ? '#fffdf2' : '#8b8a85'}" stroke="#999" stroke-width="2"/>
<rect x="150" y="170" width="180" height="130" rx="6" fill="${lit ? '#cfe0e8' : '#3f484d'}" stroke="#8a8f92" stroke-width="6"/>`

const lock = (
  broken: boolean,
) => `<rect width="480" height="360" fill="#6e4630"/><rect width="480" height="360" fill="url(#light)"/>
<rect x="30" y="0" width="180" height="360" fill="#7d5138"/><rect x="60" y="40" width="120" height="280" rx="4" fill="none" stroke="#5b3826" stroke-width="8"/>
<rect x="270" y="70" width="76" height="230" rx="16" fill="#b9bdc0"/><rect x="280" y="80" width="56" height="210" rx="12" fill="#d8dbdd"/>
<path d="M308 130h104q16 0 16 14t-16 14H308z" fill="#9aa0a5"/><circle cx="308" cy="144" r="24" fill="#b3b8bc"/>
<circle cx="308" cy="234" r="19" fill="#8f959a"/><rect x="305" y="224" width="6" height="20" fill="#333"/>
${broken ? '<path d="M305 236l-4 34 6 8 6-10-2-32z" fill="#c9a94a"/><path d="M300 272l16-4" stroke="#7a6424" stroke-width="3"/>' : '<path d="M303 238v52h10v-12h10v-10h-10v-30z" fill="#d9b94f"/><circle cx="308" cy="302" r="15" fill="none" stroke="#d9b94f" stroke-width="6"/>'}`

const lift = (works: boolean) => `${wall('#cfcac2')}<rect y="316" width="480" height="44" fill="#a59d92"/>
<rect x="96" y="52" width="228" height="268" fill="#8d949a"/><rect x="108" y="64" width="101" height="256" fill="#c3c9ce"/>
<rect x="${works ? 211 : 226}" y="64" width="${works ? 101 : 86}" height="256" fill="#b6bdc3"/>${works ? '' : '<rect x="209" y="64" width="17" height="256" fill="#20262b"/>'}
<rect x="170" y="14" width="80" height="30" rx="4" fill="#1d2327"/><text x="210" y="37" font-size="22" text-anchor="middle" font-family="monospace" fill="${works ? '#6fe08a' : '#ff6a55'}">${works ? '1' : 'E4'}</text>
<rect x="362" y="150" width="40" height="92" rx="6" fill="#dfe3e6"/><circle cx="382" cy="176" r="11" fill="${works ? '#f4c95b' : '#f5f5f5'}" stroke="#999"/><circle cx="382" cy="214" r="11" fill="#f5f5f5" stroke="#999"/>`

const drain = (
  blocked: boolean,
) => `${tiles(0, '#dfe5e6', '#bfc9cb')}<ellipse cx="240" cy="196" rx="128" ry="104" fill="#eef2f3" stroke="#aab4b7" stroke-width="4"/>
${blocked ? '<ellipse cx="240" cy="200" rx="116" ry="90" fill="#8d9a86"/><ellipse cx="206" cy="170" rx="44" ry="12" fill="#b9c3b3" opacity=".8"/><circle cx="270" cy="220" r="7" fill="#6c775f"/><circle cx="226" cy="236" r="5" fill="#6c775f"/>' : '<circle cx="240" cy="196" r="34" fill="#9aa5a9"/><path d="M216 196h48M240 172v48M223 179l34 34M257 179l-34 34" stroke="#566166" stroke-width="5"/>'}`

const window = (
  shut: boolean,
) => `${wall('#e3ddd2')}<rect x="90" y="40" width="300" height="240" fill="#a9cfe6" stroke="#fafafa" stroke-width="16"/>
<path d="M98 190l70-60 60 44 66-70 88 86v84H98z" fill="#86a88e"/><rect x="${shut ? 232 : 214}" y="40" width="16" height="240" fill="#fafafa"/>
${shut ? '' : '<rect x="230" y="40" width="12" height="240" fill="#35424b"/>'}<rect x="70" y="288" width="340" height="22" fill="#f4f1ea"/>
<path d="M40 20q30 130 8 320M440 20q-30 130-8 320" stroke="#c9b491" stroke-width="34" fill="none" opacity=".8"/>`

const stove = (lit: boolean) => {
  const burner = (
    x: number,
  ) => `<circle cx="${x}" cy="190" r="74" fill="#20242a"/><circle cx="${x}" cy="190" r="52" fill="none" stroke="#4a525b" stroke-width="10"/>
<circle cx="${x}" cy="190" r="24" fill="#3a4149"/>${lit ? `<circle cx="${x}" cy="190" r="36" fill="none" stroke="#4f9dff" stroke-width="10" stroke-dasharray="7 6" opacity=".9"/>` : ''}`
  return `${tiles(0, '#d8d4cc', '#c0bbb1')}<rect x="20" y="70" width="440" height="240" rx="14" fill="#2b3038"/>${burner(140)}${burner(340)}<circle cx="140" cy="290" r="13" fill="#9aa3ad"/><circle cx="340" cy="290" r="13" fill="#9aa3ad"/>`
}

const entrance = (
  number: number,
) => `<rect width="480" height="360" fill="#bcd3e2"/><rect x="60" y="30" width="360" height="300" fill="#d9c6ad"/>
<rect y="322" width="480" height="38" fill="#9b9c98"/>${[0, 1, 2].map((i) => `<rect x="${92 + i * 110}" y="52" width="76" height="60" fill="#8fb1c6" stroke="#f6f1e8" stroke-width="6"/>`).join('')}
<path d="M130 150h220l16 26H114z" fill="#8d5b43"/><rect x="168" y="176" width="144" height="148" fill="#4b5a64"/><rect x="176" y="184" width="61" height="140" fill="#7f98a6"/><rect x="243" y="184" width="61" height="140" fill="#7f98a6"/>
<rect x="326" y="186" width="60" height="44" rx="4" fill="#2f6f5e"/><text x="356" y="217" font-size="26" text-anchor="middle" font-family="monospace" fill="#fff">${number}</text>
<circle cx="88" cy="282" r="42" fill="#6f9a68"/><rect x="84" y="290" width="8" height="40" fill="#6b5340"/>`

export const scenes: Record<string, string> = {
  'sink-leaking': `${sink}${drop(300, 250, 9)}${drop(318, 286, 7)}${drop(290, 300, 6)}${puddle(290, 334, 130)}`,
  'sink-repaired': `${sink}<rect x="300" y="164" width="46" height="30" rx="6" fill="#3c7fb0"/><rect x="250" y="204" width="60" height="30" rx="6" fill="#3c7fb0"/>`,
  'drain-blocked': drain(true),
  'drain-clear': drain(false),
  'breaker-tripped': board(3),
  'breaker-on': board(null),
  'lamp-dark': lamp(false),
  'lamp-lit': lamp(true),
  'key-broken': lock(true),
  'lock-changed': lock(false),
  'lift-stopped': lift(false),
  'lift-running': lift(true),
  'window-open': window(false),
  'window-shut': window(true),
  'stove-cold': stove(false),
  'stove-lit': stove(true),
  'entrance-1': entrance(1),
  'entrance-2': entrance(2),
  'entrance-3': entrance(3),
}
