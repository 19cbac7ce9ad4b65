/** What the project asks of Node, in the words of package.json ("engines"). */
const WANTED = '^20.19 || >=22.12'

/**
 * Tells why this Node cannot run the project.
 * @param {string} version such as "20.19.0"
 * @returns {string | null} a French sentence, or null when the version is fine
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fine = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (fine) return null
  return `Node ${version} est trop ancien : il faut ${WANTED}. Installez une version récente depuis https://nodejs.org, puis relancez la commande.`
}
