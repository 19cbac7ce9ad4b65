import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { findingList } from '../../text/finding'
import { type Opening, TalkOpener } from './talk-opener'

const plain = (text: string | null) => (text ?? '').replace(/[\u202f\u00a0]/g, ' ')
const file = (name: string) => new File(['titre'], name, { type: 'text/csv' })

function opens(opening: Opening = { is: 'idle' }, hasTalk = false) {
  const got: string[][] = []
  const onFiles = (files: readonly File[]) => got.push(files.map(({ name }) => name))
  const { container } = render(<TalkOpener {...{ opening, hasTalk, onFiles }} />)
  return { got, container }
}

/** A drag event of files, as a browser makes it. */
function drags(kind: 'dragEnter' | 'dragOver' | 'drop' | 'dragLeave', files: File[], types = ['Files']) {
  const event = createEvent[kind](document.body, { dataTransfer: { files, types }, relatedTarget: null })
  fireEvent(document.body, event)
  return event
}

afterEach(cleanup)

describe('the way in for the file of a talk', () => {
  it('takes the chosen file, and the same one again once it is mended', async () => {
    const { got, container } = opens()
    const input = container.querySelector('input')!
    await userEvent.upload(input, file('a.csv'))
    await userEvent.upload(input, file('a.csv'))
    expect(got).toEqual([['a.csv'], ['a.csv']])
  })

  it('takes a file dropped anywhere on the page, shows where it falls, and keeps the browser from leaving', () => {
    const { got, container } = opens()
    expect(drags('dragEnter', []).defaultPrevented).toBe(true)
    expect(container.querySelector('.talk-drop')).not.toBeNull()
    expect(drags('drop', [file('a.xlsx'), file('b.csv')]).defaultPrevented).toBe(true)
    expect(got).toEqual([['a.xlsx', 'b.csv']])
    expect(container.querySelector('.talk-drop')).toBeNull()
  })

  it('leaves a dragged text to the browser, and forgets files that leave the window', () => {
    const { got, container } = opens()
    expect(drags('dragEnter', [], ['text/plain']).defaultPrevented).toBe(false)
    expect(drags('drop', [], ['text/plain']).defaultPrevented).toBe(false)
    drags('dragEnter', [])
    drags('dragLeave', [])
    expect(container.querySelector('.talk-drop')).toBeNull()
    expect(got).toEqual([])
  })

  it('tells what is to be mended, where, how, and that nothing is lost', () => {
    const { findings, report } = findingList()
    report('duration-malformed', { file: 'a.csv', line: 3, column: 'duree' }, 'une minute', {
      first: '5',
      last: '3600',
    })
    report('talk-empty', { file: 'a.csv', line: null, column: '' })
    opens({ is: 'faulty', name: 'a.csv', faults: findings }, true)
    const alert = screen.getByRole('alert')
    expect(plain(alert.textContent)).toContain('a.csv n’est pas encore prêt : 2 points à reprendre')
    expect(screen.getAllByRole('listitem').map((item) => plain(item.textContent))).toEqual([
      'Ligne 3, colonne duree « une minute » : durée mal formée. Écrivez un nombre entier de secondes, de 5 à 3600.',
      'Tout le fichier : présentation sans scène. Écrivez au moins une ligne sous les noms des colonnes.',
    ])
    expect(plain(alert.textContent)).toContain('La présentation déjà ouverte l’est toujours.')
  })

  it('tells thirty findings one by one, and how many more there are', () => {
    const { findings, report } = findingList()
    for (let line = 2; line < 42; line++) report('value-missing', { file: 'a.csv', line, column: 'titre' })
    opens({ is: 'faulty', name: 'a.csv', faults: findings })
    const items = screen.getAllByRole('listitem')
    expect(items).toHaveLength(31)
    expect(plain(items[30]!.textContent)).toBe('et 10 autres, souvent pour la même raison.')
  })
})
