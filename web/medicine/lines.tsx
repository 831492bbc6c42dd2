import { Button, NativeSelect, NumberInput } from '@mantine/core'
import { IconMinus, IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { keyOf, type Line } from '#core/medicine/events.ts'
import { substanceNames } from '#core/medicine/substances.ts'
import { nameOf, withLine } from './medicine.ts'
import { useMedicineWords } from './use-medicines.ts'

/** Strengths as ampoules commonly hold them: a start, to be read off the ampoule. */
const usualMg: Record<string, number> = {
  morphine: 10,
  fentanyl: 0.1,
  sufentanil: 0.05,
  piritramide: 15,
  oxycodone: 10,
  ketamine: 500,
  esketamine: 25,
  midazolam: 15,
  diazepam: 10,
  lorazepam: 2,
  other: 1,
}

/** Ampoules by substance and strength, counted with a thumb. */
export function Lines(props: {
  of: readonly Line[]
  onChange: (lines: Line[]) => void
  fixed?: boolean
}) {
  const { m, say } = useMedicineWords()
  const { of, onChange } = props
  return (
    <>
      <ul className="kit-lines">
        {of.map((line) => {
          const what = nameOf(line, say)
          const count = (ampoules: number) => onChange(withLine(of, { ...line, ampoules }))
          return (
            <li key={keyOf(line)}>
              <span className="grow">{what}</span>
              <button
                type="button"
                aria-label={m('less', { what })}
                disabled={line.ampoules === 0}
                onClick={() => count(line.ampoules - 1)}
              >
                <IconMinus size={22} />
              </button>
              <output className="num" aria-label={`${what}: ${m('ampoules')}`}>
                {line.ampoules}
              </output>
              <button
                type="button"
                aria-label={m('more', { what })}
                onClick={() => count(line.ampoules + 1)}
              >
                <IconPlus size={22} />
              </button>
              {props.fixed ? null : (
                <button
                  type="button"
                  aria-label={`${m('remove')}: ${what}`}
                  onClick={() => onChange(of.filter((one) => one !== line))}
                >
                  <IconX size={20} />
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <AddLine onAdd={(line) => onChange(withLine(of, line))} />
    </>
  )
}

function AddLine(props: { onAdd: (line: Line) => void }) {
  const { m, say } = useMedicineWords()
  const [substance, setSubstance] = useState(substanceNames[0]!)
  const [strengthMg, setStrength] = useState<number | string>(usualMg[substance]!)
  const valid = typeof strengthMg === 'number' && strengthMg > 0
  return (
    <fieldset className="kit-add">
      <legend className="unseen">{m('add')}</legend>
      <NativeSelect
        size="md"
        aria-label={m('title')}
        value={substance}
        onChange={(event) => {
          const chosen = event.currentTarget.value as typeof substance
          setSubstance(chosen)
          setStrength(usualMg[chosen]!)
        }}
        data={substanceNames.map((one) => ({
          value: one,
          label: say(`clinical.substance.${one}`),
        }))}
      />
      <NumberInput
        size="md"
        aria-label={m('perAmpoule')}
        value={strengthMg}
        onChange={setStrength}
        min={0}
        suffix=" mg"
        hideControls
      />
      <Button
        size="md"
        variant="default"
        disabled={!valid}
        onClick={() => props.onAdd({ substance, strengthMg: Number(strengthMg), ampoules: 1 })}
      >
        {m('add')}
      </Button>
    </fieldset>
  )
}
