/** An element of the host's own, with a class, words and what is inside it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  inside: string | Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.className = name
  if (typeof inside === 'string') made.textContent = inside
  else made.append(...inside)
  return made
}

/** A button of the host's own. Answers to taps as well as to a mouse. */
export function button(name: string, words: string, tapped: () => void): HTMLButtonElement {
  const made = element('button', name, words)
  made.addEventListener('click', tapped)
  return made
}
