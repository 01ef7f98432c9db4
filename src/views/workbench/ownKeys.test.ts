import { describe, expect, it } from 'vitest'
import { keepsKey } from './ownKeys'

/** An element that matches what is written of it, as `Element.matches` does for lists of simple selectors. */
const element = (...written: string[]) => ({
  matches: (selectors: string) => selectors.split(', ').some((selector) => written.includes(selector)),
})

const controls = {
  'the page': element('body'),
  'a slider': element('input[type=range]', 'input'),
  'the plot': element('[role=slider]'),
  'a button': element('button'),
  'a link': element('a[href]'),
  'a list to choose from': element('select'),
  'a switch': element('input[type=checkbox]', 'input'),
  'a box for a number': element('input'),
  'a text': element('[contenteditable]'),
}

/** The keys that the workbench listens to, and those of them that each control uses itself. */
const KEYS = ['ArrowRight', 'ArrowLeft', 'Home', 'End', ' ', 'p', 'b', 't', 'r', '?']
const kept: Record<keyof typeof controls, readonly string[]> = {
  'the page': [],
  'a slider': ['ArrowRight', 'ArrowLeft', 'Home', 'End'],
  'the plot': ['ArrowRight', 'ArrowLeft', 'Home', 'End'],
  'a button': [' '],
  'a link': [],
  'a list to choose from': ['Home', 'End', ' ', 'p', 'b', 't', 'r', '?'],
  'a switch': [' '],
  'a box for a number': KEYS,
  'a text': KEYS,
}

describe('a key pressed in', () => {
  it.each(Object.entries(controls))('%s is left to it when it uses the key itself, and only then', (name, control) => {
    expect(KEYS.filter((key) => keepsKey(control, key))).toEqual(kept[name as keyof typeof controls])
  })

  it('a button, a link or a list is its own when it is Enter', () => {
    for (const name of ['a button', 'a link', 'a list to choose from'] as const)
      expect(keepsKey(controls[name], 'Enter'), name).toBe(true)
    expect(keepsKey(controls['a slider'], 'Enter')).toBe(false)
  })
})
