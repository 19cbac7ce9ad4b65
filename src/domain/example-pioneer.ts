import type { Pioneer } from './pioneer'

/** A story of Quimper, for tests. */
export const EXAMPLE_PIONEER: Pioneer = {
  id: 'pays-de-quimper',
  name: "L'alliance du pays de Quimper",
  commune: 'Quimper',
  region: 'reg-53',
  territories: ['dep-29', 'reg-53'],
  at: [-4.0944, 47.9963],
  when: '2012-2015 : premiers pas',
  start: 2012,
  end: 2015,
  actor: null,
  frame: '',
  forms: [],
  formsBase: null,
  trades: [],
  tradesBase: null,
  link: 'apparente',
  catalysts: ['elan', 'gone'],
  facts: ["L'alliance naît : un élu, un club, un foyer !"],
  sources: ['https://www.lerameau.example/recit', "L'Observatoire, 2014"],
}
