import { taxi } from '../../language/en/taxi'
import { useTaxi } from '../../store/taxi/useTaxi'
import { Sentences } from '../words/Sentences'
import { CaseTableView } from './CaseTableView'
import type { SceneProps } from './scenes'
import './Figure.css'
import './scene.css'
import './TableScene.css'

/** What is explained below the table. */
const READING = {
  fair: ['evaluation', 'fit', 'foundFair', 'fresh'],
  article: ['evaluation', 'fit', 'foundArticle', 'fresh'],
} as const

/** Scene 4: the table, the article's beside ours. */
export function TableScene({ goTo }: SceneProps) {
  const protocol = useTaxi((s) => s.protocol)
  const isMeasured = useTaxi((s) => s.speed === 'measured')
  return (
    <div className="taxi-body taxi-table-scene">
      <div className="taxi-first">
        <header className="panel taxi-scene-head">
          <h1>{taxi.scenes.table}</h1>
          <p data-handout>
            {isMeasured ? taxi.tableRecorded : taxi.tableTrained} {taxi.tableProtocol[protocol]}
          </p>
        </header>
        <section className="panel taxi-figure" aria-label={taxi.scenes.table}>
          <CaseTableView />
          <p className="hint">{taxi.inGrey}</p>
        </section>
        <section className="panel taxi-figure taxi-reading" aria-label={taxi.howToRead}>
          <h2>{taxi.howToRead}</h2>
          <dl>
            {READING[protocol].map((id) => {
              const [name, meaning] = taxi.reading[id]
              return (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd>{meaning}</dd>
                </div>
              )
            })}
          </dl>
        </section>
      </div>
      <section className="panel taxi-note-box taxi-note-steps" aria-label={taxi.notSaid}>
        <p>
          <Sentences words={taxi.notTheSame} />
        </p>
        <button type="button" className="primary" data-control="leads" onClick={() => goTo('verdict')}>
          {taxi.seeWhatHappened}
        </button>
      </section>
    </div>
  )
}
