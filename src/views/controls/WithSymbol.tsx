/** A name with its symbol as in the formulas. */
export const WithSymbol = ({ name, symbol, index }: { name: string; symbol: string; index?: string }) => (
  <>
    {name}{' '}
    <var>
      {symbol}
      {index && <sub>{index}</sub>}
    </var>
  </>
)
