import { exampleTable } from './example-table'
import { EXAMPLE_TERRITORIES } from './example-territories'

const territories = [...EXAMPLE_TERRITORIES.values()]
const isPlace = ({ id }: { readonly id: string }) => /^(epci|com)-/.test(id)

/** The data files of a small build for tests, by name, as a browser receives them. */
export const EXAMPLE_FILES: Readonly<Record<string, unknown>> = {
  catalyseurs: exampleTable([
    { id: 'atelier-quimper', name: 'Atelier de Quimper', family: 'fabrique', commune: 'quimper' },
    { id: 'cause-commune', name: 'Cause commune', family: 'cpie', commune: 'quimper', verification: 1 },
    { id: 'elan', name: "L'Élan", family: 'fabrique', commune: 'strasbourg', actor: 2 },
    { id: 'reseau', name: 'Réseau des alliances', family: 'reseau-national', commune: 'paris', reach: 4 },
  ]).columns,
  territoires: { version: 1, territories: territories.filter((territory) => !isPlace(territory)) },
  lieux: { version: 1, territories: territories.filter(isPlace) },
  pionniers: { version: 1, pioneers: [] },
  chronologie: { version: 1, milestones: [] },
  ressources: { version: 1, resources: [] },
  sources: { version: 1, sources: [] },
}

/** The manifest of that build. */
export const EXAMPLE_MANIFEST = {
  edition: '2026-11-01',
  geography: { outlines: 'schematic', credit: 'Contours approchés' },
  site: { adresse: '', contact: '', depot: '', editeur: '' },
  files: Object.fromEntries(
    [...Object.keys(EXAMPLE_FILES), 'france'].map((name) => [name, { file: `${name}.1a2b.json`, bytes: 1 }]),
  ),
}

/** A host that serves that build, some files changed; anything else is not there. For a stubbed `fetch`. */
export const exampleHost =
  (change: Readonly<Record<string, () => Response | Promise<Response>>> = {}) =>
  async (url: string): Promise<Response> => {
    const name = /([\w-]+)\.1a2b\.json$/.exec(url)?.[1] ?? ''
    if (change[name]) return change[name]()
    return name in EXAMPLE_FILES ? Response.json(EXAMPLE_FILES[name]) : new Response('', { status: 404 })
  }
