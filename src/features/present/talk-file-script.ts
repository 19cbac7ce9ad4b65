// The script of a talk saved as one file: built on its own, as a text that the file carries. It leans on nothing of the site.
import { isFullScreen, setFullScreen } from '../../device/full-screen'
import { hearKeys, hearZones } from './talk-hearing'
import { type Act, sceneAfter } from './talk-keys'

const all = <Kind extends Element>(part: string) => Array.from(document.querySelectorAll<Kind>(part))
const one = (id: string) => document.getElementById(id)!

const scenes = all<HTMLElement>('.scene')
const total = scenes.length
const single = one('single') as HTMLInputElement
let [now, digits, isBlack] = [1, '', false]
let panel: HTMLElement | null = null

/** The scene that the address names, from 1; the first when it names none. */
function asked(): number {
  const number = Number(/^#scene-(\d+)$/.exec(location.hash)?.[1] ?? 1)
  return number >= 1 && number <= total ? number : 1
}

function paint(): void {
  scenes.forEach((scene, i) => {
    scene.toggleAttribute('data-now', i + 1 === now)
  })
  one('count').textContent = `${now} / ${total}`
  one('typed').textContent = digits === '' ? '' : `→ ${digits}`
  one('black').hidden = !isBlack
  for (const each of all<HTMLElement>('.panel')) each.hidden = each !== panel
  for (const button of all('[data-act]')) {
    const { act } = (button as HTMLElement).dataset
    const isOff = (act === 'previous' && now === 1) || (act === 'next' && now === total)
    button.setAttribute('aria-disabled', String(isOff))
    if (button.hasAttribute('aria-expanded')) button.setAttribute('aria-expanded', String(panel?.id === act))
  }
  for (const link of all('#list a')) {
    if (link.getAttribute('href') === `#scene-${now}`) link.setAttribute('aria-current', 'step')
    else link.removeAttribute('aria-current')
  }
}

/** Shows a scene, and says it to whoever does not see it. */
function show(scene: number): void {
  now = scene
  const { said = '', title = '' } = scenes[scene - 1]!.dataset
  one('said').textContent = said
  document.title = title
  if (asked() !== scene) location.replace(`#scene-${scene}`)
}

function toggle(id: string): void {
  panel = panel?.id === id ? null : one(id)
  paint()
  panel?.querySelector<HTMLElement>('h2')?.focus()
}

function toggleNotes(): void {
  const isOn = document.documentElement.toggleAttribute('data-notes')
  for (const notes of all<HTMLDetailsElement>('.notes')) notes.open = isOn
}

function onAct(act: Act): void {
  const scene = sceneAfter(act, now, total)
  if (scene !== null) show(scene)
  if (act.act === 'speaker') toggleNotes()
  if (act.act === 'full') setFullScreen(!isFullScreen())
  if (act.act === 'start' || act.act === 'resume') setFullScreen(true)
  digits = act.act === 'type' ? act.digits : ''
  isBlack = act.act === 'black' ? !isBlack : isBlack && scene === null && act.act !== 'back'
  if (scene !== null || act.act === 'back') panel = null
  if (act.act === 'help') toggle('help')
  else paint()
}

const onButton = ({ currentTarget, detail }: MouseEvent) => {
  const button = currentTarget as HTMLElement // it is one of them
  if (detail > 0) button.blur() // Space and Enter belong to the talk again
  const { act = '' } = button.dataset
  if (act === 'notes') onAct({ act: 'speaker' })
  else if (act === 'close') onAct({ act: 'back' })
  else if (act === 'list' || act === 'sources') toggle(act)
  else if (act === 'previous' || act === 'next' || act === 'black' || act === 'full' || act === 'help')
    onAct({ act })
}

document.documentElement.setAttribute('data-on', '')
for (const button of all<HTMLElement>('[data-act]')) button.addEventListener('click', onButton)
for (const link of all<HTMLElement>('#list a'))
  link.addEventListener('click', () => {
    panel = null
    paint()
  })
addEventListener('hashchange', () => {
  if (asked() !== now) show(asked())
  paint()
})
hearKeys(() => ({ digits, single: single.checked }), onAct)
for (const scene of scenes) hearZones(scene.querySelector<HTMLElement>('.picture')!, onAct)
show(asked())
paint()
