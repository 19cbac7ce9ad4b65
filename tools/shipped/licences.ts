import type { Shipped } from './packages.ts'

const RULE = '-'.repeat(80)

/** Licences under which a part of the site may be given on with it: none asks for more than its own text. */
const FREE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1', 'Unlicense']

/** Whether the site may ship under a licence, or under one of those that « A OR B » leaves to choose. */
export const isFree = (licence: string) =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((one) => FREE.includes(one))

/** The text that goes with the site: each package that is in it, its licence and the words of that licence. */
export function licencesText(shipped: readonly Shipped[]): string {
  const parts = shipped.map(({ name, version, licence, text }) => {
    const words = text || `Le paquet ne porte pas le texte de sa licence ; il la nomme : ${licence}.`
    return `${RULE}\n${name} ${version}\nLicence : ${licence}\n${RULE}\n\n${words}\n`
  })
  const head = `Bibliothèques et polices qui sont dans ce site : ${shipped.length}, avec leurs licences.\n`
  return [head, ...parts].join('\n')
}
