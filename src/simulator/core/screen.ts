import type { ElsewhereTopic } from '../../domain/elsewhere.ts';
import type { OwnValue, ValueClass } from '../../domain/terms.ts';
import type { Wording } from '../../domain/wording.ts';
import type { CodeKind, QrCode } from './codes.ts';
import { type ChoiceId, type FieldId, isFreeChoice, type PageId, type PracticeEvent } from './names.ts';

/** Something on the screen that a person can use, and the event that this amounts to. */
export interface Control {
  readonly label: Wording;
  readonly event: PracticeEvent;
}

/** A field that text can be typed into. */
export interface Field {
  readonly field: FieldId;
  readonly label: Wording;
  readonly required: boolean;
  /** Does it play no part what is typed here? The practice is not told of it. */
  readonly ignored: boolean;
  /** The text that such a field has at first. */
  readonly initial: string;
  /** Does it show dots instead of letters? */
  readonly masked: boolean;
  /** The classes that the field tells apart. */
  readonly classes: readonly ValueClass[];
  /** What makes a value fit that the person chooses freely; null if the field takes no such value. */
  readonly own: OwnValue | null;
  /** The kind of code that it asks for; null for all other values. */
  readonly code: CodeKind | null;
  /** The class of what is in it now. */
  readonly value: ValueClass;
}

/** A piece of a page, from top to bottom. */
export type Block =
  | ({ readonly kind: 'heading' | 'text' | 'smallPrint' } & { readonly text: Wording })
  | { readonly kind: 'message'; readonly tone: 'error' | 'success' | 'warning'; readonly text: Wording }
  | ({ readonly kind: 'field' } & Field)
  | ({ readonly kind: 'box'; readonly ticked: boolean } & Control)
  | {
      readonly kind: 'choice';
      readonly choice: ChoiceId;
      readonly label: Wording;
      readonly options: readonly (Control & { readonly id: string })[];
      /** The option chosen; null while none is. */
      readonly chosen: string | null;
    }
  | { readonly kind: 'tabs'; readonly label: Wording; readonly tabs: readonly Control[]; readonly current: number }
  | ({ readonly kind: 'button'; readonly disabled: boolean } & Control)
  | { readonly kind: 'links'; readonly links: readonly Control[] }
  | { readonly kind: 'names'; readonly rows: readonly { readonly term: Wording; readonly name: string }[] }
  | {
      readonly kind: 'qrCode';
      readonly label: Wording;
      readonly code: QrCode;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'elsewhere'; readonly topic: ElsewhereTopic; readonly address: string | null };

/** What the practice browser shows. Pictures, coach, guides, tests and the page itself all read this description. */
export interface Screen {
  readonly page: PageId;
  /** What the address bar shows; null while no window is open. */
  readonly address: string | null;
  /** The page's title, which is also its first heading. */
  readonly title: Wording;
  /** The menu bar of a court's site; null on pages without one. */
  readonly menuBar: readonly Control[] | null;
  /** Loads the page again; null if the window shows no page. */
  readonly refresh: Control | null;
  /** Controls of the browser itself, beside its address bar. */
  readonly tools: readonly Control[];
  readonly blocks: readonly Block[];
}

/** The controls of a screen in the order seen: those of the browser and the menu bar first. Disabled buttons are left out. */
export function controlsOf(screen: Screen): readonly Control[] {
  const inPage = screen.blocks.flatMap((block): readonly Control[] => {
    if (block.kind === 'links') return block.links;
    if (block.kind === 'tabs') return block.tabs;
    if (block.kind === 'choice')
      return block.options.filter((option) => isFreeChoice(block.choice) || option.id !== block.chosen);
    if (block.kind === 'box') return [block];
    if (block.kind === 'button') return block.disabled ? [] : [block];
    return [];
  });
  return [...(screen.refresh ? [screen.refresh] : []), ...screen.tools, ...(screen.menuBar ?? []), ...inPage];
}

/** The fields of a screen in the order seen. */
export const fieldsOf = (screen: Screen): readonly Field[] => screen.blocks.filter((block) => block.kind === 'field');

/** All the words of a screen, to search it for a text. */
export function wordsOf(screen: Screen): readonly Wording[] {
  const inBlocks = screen.blocks.flatMap((block): readonly Wording[] => {
    switch (block.kind) {
      case 'links':
        return block.links.map((link) => link.label);
      case 'names':
        return block.rows.flatMap((row) => [row.term, { text: row.name, grade: 'quoted' as const }]);
      case 'tabs':
        return block.tabs.map((tab) => tab.label);
      case 'choice':
        return [block.label, ...block.options.map((option) => option.label)];
      case 'elsewhere':
        return [];
      case 'list':
        return block.items.map((text) => ({ text, grade: 'quoted' as const }));
      case 'qrCode':
        return [block.label];
      case 'field':
      case 'box':
      case 'button':
        return [block.label];
      default:
        return [block.text];
    }
  });
  return [screen.title, ...[...screen.tools, ...(screen.menuBar ?? [])].map((item) => item.label), ...inBlocks];
}

/** A page before the browser puts its own controls around it. */
export type Page = Omit<Screen, 'tools' | 'refresh'>;
