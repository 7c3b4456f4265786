import { VerdictIcon } from '@/components/findings/VerdictIcon.tsx';
import type { Theme } from '@/lib/compact.ts';
import type { Verdict } from '@/lib/finding.ts';
import type { Sought } from '@/lib/show/filter-findings.ts';
import type { Order } from '@/lib/show/order-findings.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** The verdicts and themes there are findings of. */
  readonly verdicts: readonly Verdict[];
  readonly themes: readonly Theme[];
  readonly sought: Sought;
  readonly order: Order;
  readonly onSeek: (sought: Sought) => void;
  readonly onOrder: (order: Order) => void;
}

const orders: readonly Order[] = ['importance', 'place'];

/** Narrows findings to words, a verdict or a theme, and puts them in order. */
export const FindingFilter = ({ verdicts, themes, sought, order, onSeek, onOrder }: Props) => (
  <div className="filter">
    <input
      type="search"
      aria-label={say('filter.search')}
      placeholder={say('filter.search')}
      value={sought.words}
      onChange={({ target }) => onSeek({ ...sought, words: target.value })}
    />
    {verdicts.length > 1 && (
      <fieldset>
        <legend className="hidden-words">{say('filter.only')}</legend>
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={verdict}
            aria-pressed={sought.verdict === verdict}
            onClick={() => onSeek({ ...sought, verdict: sought.verdict === verdict ? null : verdict })}
          >
            <VerdictIcon verdict={verdict} />
            {say(`verdict.${verdict}`)}
          </button>
        ))}
      </fieldset>
    )}
    <div className="selects">
      <label>
        {say('filter.theme')}
        <select
          value={sought.theme ?? ''}
          onChange={({ target }) => onSeek({ ...sought, theme: themes.find((each) => each === target.value) ?? null })}
        >
          <option value="">{say('filter.theme.all')}</option>
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {say(`theme.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('filter.order')}
        <select
          value={order}
          onChange={({ target }) => onOrder(orders.find((each) => each === target.value) ?? 'importance')}
        >
          {orders.map((each) => (
            <option key={each} value={each}>
              {say(`filter.order.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
    <p className="small">{say('filter.keys')}</p>
  </div>
);
