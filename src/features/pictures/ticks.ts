const EDGE = 20 // pixels beside the axis that its first and last labels may use
const STEPS = [1, 2, 5]

/** The numbers 1, 2 and 5 times a power of ten within two bounds, which are above zero. */
function roundNumbers(least: number, most: number): number[] {
  const powers = []
  for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(most)); power++)
    powers.push(power)
  return powers
    .flatMap((power) => STEPS.map((step) => Number(`${step}e${power}`)))
    .filter((value) => value >= least && value <= most)
}

const isPower = (value: number) => Number.isInteger(Math.log10(value))

/**
 * The values to write under a logarithmic axis: powers of ten first, then what else has room.
 * @param room how many pixels a label needs
 */
export function logTicks([least, most]: readonly [number, number], width: number, room: number): number[] {
  const at = (value: number) => (Math.log(value / least) / Math.log(most / least)) * width
  const kept: number[] = []
  const all = roundNumbers(least, most)
  const overflow = room / 2 - EDGE
  for (const value of [...all.filter(isPower), ...all.filter((v) => !isPower(v))])
    if (
      at(value) >= overflow &&
      at(value) <= width - overflow &&
      kept.every((other) => Math.abs(at(other) - at(value)) >= room)
    )
      kept.push(value)
  return kept.sort((a, b) => a - b)
}
