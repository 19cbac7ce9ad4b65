import { raiseSheet } from '../../state/ui'

/** Shows the list from its first row, where a sheet held it back. */
export function showList(): void {
  raiseSheet()
  requestAnimationFrame(() => {
    const [body, list] = ['.panel-body', '#list'].map((part) => document.querySelector(`#app ${part}`))
    if (body && list) body.scrollTop += list.getBoundingClientRect().top - body.getBoundingClientRect().top
  })
}
