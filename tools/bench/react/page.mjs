// The least that React shows: what no page made with React can be faster than.
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

createRoot(document.querySelector('#root')).render(createElement('h1', null, 'Catalyseurs territoriaux'))
