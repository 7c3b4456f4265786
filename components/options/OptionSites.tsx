import { type FormEvent, useId, useRef, useState } from 'react';
import { OptionSiteList } from '@/components/options/OptionSiteList.tsx';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** Sites checked without a click, as match patterns. */
  readonly unasked: readonly string[];
  /** Sites allowed for another reason, as match patterns. */
  readonly others: readonly string[];
  readonly nameOf: (origin: string) => string;
  /** Asks the browser to allow what was typed; resolves to what came of it, in words. `ok` where the site is allowed now. */
  readonly onAllow: (typed: string) => Promise<{ readonly ok: boolean; readonly words: string }>;
  readonly onForget: (origin: string) => Promise<void>;
}

/** The sites that may be checked without a click: named one by one, each allowed by the browser, each removable. */
export function OptionSites({ unasked, others, nameOf, onAllow, onForget }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState('');
  const [news, setNews] = useState('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = field.current;
    if (!input) return;
    const { ok, words } = await onAllow(input.value);
    setNews(ok ? words : '');
    setFault(ok ? '' : words);
    if (ok) input.value = '';
    input.focus();
  };
  const forget = async (origin: string) => {
    await onForget(origin);
    setNews(say('options.sites.removed', { site: nameOf(origin) }));
    // The button that had the focus has gone with its site.
    field.current?.focus();
  };

  return (
    <>
      <p>{say('options.sites.what')}</p>
      <form className="site-form" onSubmit={submit} noValidate>
        <label htmlFor={id}>{say('options.sites.label')}</label>
        <p id={`${id}-hint`} className="small">
          {say('options.sites.hint')}
        </p>
        {fault && (
          <p id={`${id}-fault`} className="fault" role="alert">
            {fault}
          </p>
        )}
        <div className="site-field">
          <input
            ref={field}
            id={id}
            type="text"
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
            aria-invalid={fault !== ''}
          />
          <button type="submit">{say('options.sites.allow')}</button>
        </div>
      </form>
      <p role="status" className="small">
        {news}
      </p>
      <OptionSiteList
        title={say('options.sites.listed')}
        none={say('options.sites.none')}
        nameOf={nameOf}
        origins={unasked}
        onForget={forget}
      />
      {others.length > 0 && (
        <OptionSiteList title={say('options.sites.others')} nameOf={nameOf} origins={others} onForget={forget} />
      )}
    </>
  );
}
