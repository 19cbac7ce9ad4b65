import mapshaper from 'mapshaper'

/**
 * Runs mapshaper commands on named files and gives the files they write, as text.
 * Throws with the French name of the step, mapshaper's own message and `hint`, which says what to do.
 */
export async function runMapshaper(
  step: string,
  commands: readonly string[],
  inputs: Record<string, string | Uint8Array>,
  hint = 'relancer npm install, puis npm run geo.',
): Promise<Record<string, string>> {
  try {
    const files = await mapshaper.applyCommands(commands.join(' '), inputs)
    return Object.fromEntries(
      Object.entries(files).map(([name, file]) => [
        name,
        typeof file === 'string' ? file : Buffer.from(file).toString('utf8'),
      ]),
    )
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`Géographie, étape « ${step} » : mapshaper s’arrête (${reason}). Que faire : ${hint}`, {
      cause,
    })
  }
}
