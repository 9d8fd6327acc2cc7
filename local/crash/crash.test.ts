import { crashCampaign } from './campaign'

test('a local cloud that is killed six times in the middle of its work loses nothing that it answered', async () => {
  const { kills, acknowledged, faults } = await crashCampaign(6, 11)
  expect(faults).toEqual([])
  expect(kills).toBe(6)
  expect(acknowledged).toBeGreaterThan(50)
}, 90_000)
