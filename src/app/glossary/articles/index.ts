import type { Article } from '../article'
import { ofAcquisition } from './acquisition'
import { ofBlackBox } from './blackBox'
import { ofChance } from './chance'
import { ofModel } from './model'
import { ofRegistries } from './registries'
import { ofSearches } from './searches'
import { ofTaxi } from './taxi'

/** Words that belong together, under a heading. A word is one entry in the group it belongs to. */
export const GROUPS: readonly { readonly title: string; readonly articles: Readonly<Record<string, Article>> }[] = [
  { title: 'The black box', articles: ofBlackBox },
  { title: 'The surrogate', articles: ofModel },
  { title: 'Scores, steps and marks', articles: ofAcquisition },
  { title: 'Searches and races', articles: ofSearches },
  { title: 'Chance', articles: ofChance },
  { title: 'Taxi fares', articles: ofTaxi },
  { title: 'Choices of the menus', articles: ofRegistries },
]

/** The article of every word. */
export const ARTICLES: ReadonlyMap<string, Article> = new Map(GROUPS.flatMap(({ articles }) => Object.entries(articles)))
