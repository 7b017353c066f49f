import { expect, type Locator, type Page } from '@playwright/test';
import type { CourtProfile } from '../../src/domain/court.ts';

/**
 * A page with a practice on it, used as a person with a screen reader would use it: by the names and roles of what is
 * there, never by the markup behind them.
 */
export class PracticePage {
  readonly page: Page;
  readonly practice: Locator;
  readonly browser: Locator;
  readonly card: Locator;
  readonly coach: Locator;
  readonly telephone: Locator;
  readonly mailbox: Locator;
  readonly clock: Locator;
  readonly phone: Locator;
  readonly menuBar: Locator;
  readonly status: Locator;
  readonly address: Locator;
  /** The heading of the page in the practice browser. */
  readonly title: Locator;
  /** How controls are pressed: how often at once, and how many milliseconds each press is held. */
  hand: { readonly clickCount?: number; readonly delay?: number } = {};

  constructor(page: Page) {
    const region = (name: string) => this.practice.getByRole('region', { name, exact: true });
    this.page = page;
    this.practice = page.getByRole('region', { name: 'Practice', exact: true });
    this.browser = region('Practice browser');
    this.card = region('Practice card');
    this.coach = region('Coach');
    this.telephone = region('Practice telephone');
    this.mailbox = region('Practice mailbox');
    this.clock = region('Practice clock');
    this.phone = region('Practice phone');
    this.menuBar = this.browser.getByRole('navigation', { name: 'Menu bar', exact: true });
    this.status = this.practice.getByRole('status');
    this.address = this.browser.getByRole('textbox', { name: 'Address', exact: true }).first();
    this.title = this.browser.getByRole('heading', { level: 3 });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** A field of the page in the practice browser. If it has the same name as the address bar, it is the one after it. */
  field(name: string): Locator {
    return this.browser.getByRole('textbox', { name, exact: true }).last();
  }

  list(name: string): Locator {
    return this.browser.getByRole('combobox', { name, exact: true });
  }

  /** Words that the page in the practice browser shows. */
  words(text: string): Locator {
    return this.browser.getByText(text, { exact: true });
  }

  /** A button, link or box of the page in the practice browser, its menu bar included. */
  control(name: string): Locator {
    return this.browser
      .getByRole('button', { name, exact: true })
      .or(this.browser.getByRole('link', { name, exact: true }))
      .or(this.browser.getByRole('checkbox', { name, exact: true }));
  }

  /** A button of the coach. */
  coachButton(name: 'Show me the next step' | 'Do it for me' | 'Undo' | 'Start over'): Locator {
    return this.coach.getByRole('button', { name, exact: true });
  }

  /** A value of the practice card. */
  async value(term: string): Promise<string> {
    const terms = this.card.getByRole('term').filter({ hasText: new RegExp(`^${RegExp.escape(term)}$`) });
    return terms.evaluate((name) => name.nextElementSibling?.textContent ?? '');
  }

  /** The passcode that the phone shows, as a person reads it. */
  async passcode(): Promise<string> {
    return (await this.phone.getByText(/^\d{3} \d{3}$/).textContent()) ?? '';
  }

  /** Types a value of the card into a field; the passcode is read from the phone. */
  async type(field: string, term: string): Promise<void> {
    await this.field(field).fill(term === 'One-time passcode' ? await this.passcode() : await this.value(term));
  }

  /** Has the card fill in a value, into the field that has or last had the focus. */
  async fillIn(term: string): Promise<void> {
    await this.card.getByRole('button', { name: `Fill in ${term}`, exact: true }).click();
  }

  async press(name: string): Promise<void> {
    await this.control(name).click(this.hand);
  }

  async choose(list: string, option: string): Promise<void> {
    await this.list(list).selectOption({ label: option });
  }

  async goTo(address: string): Promise<void> {
    await this.address.fill(address);
    await this.press('Go');
  }

  /** From the address bar to the login of a court: through its splash page, if it has one. */
  async enter({ address, splash }: CourtProfile): Promise<void> {
    await this.goTo(address);
    if (splash) await this.press(splash.filingSystem.text);
  }

  /** Plays the scenario under another circumstance. */
  async whatIf(title: string): Promise<void> {
    const choice = this.practice.getByRole('button', { name: title, exact: true });
    if (!(await choice.isVisible())) await this.practice.getByText('What if…', { exact: true }).click();
    await choice.click();
    await expect(choice).toHaveAttribute('aria-pressed', 'true');
  }

  /** Waits until the practice has its script, without doing anything in it but giving it the focus. */
  async wake(): Promise<void> {
    await this.address.focus();
    await expect(this.page.locator('astro-island[ssr]')).toHaveCount(0);
  }

  /** Everything that the practice browser and the devices show, as one text, except what is typed in fields. */
  async shown(): Promise<string> {
    const places = [this.browser, this.mailbox, this.telephone, this.phone, this.clock];
    const texts = await Promise.all(places.map((place) => place.allTextContents()));
    return texts.flat().join('\n');
  }

  /** What was done so far, in words. */
  async transcript(): Promise<string[]> {
    const list = this.practice.getByRole('group').filter({ hasText: 'What you have done' });
    if ((await list.getAttribute('open')) === null) await list.getByText('What you have done').click();
    return list.getByRole('listitem').allTextContents();
  }

  async expectTitle(title: string): Promise<void> {
    await expect(this.title).toHaveText(title);
  }

  async expectWords(text: string): Promise<void> {
    await expect(this.words(text)).toBeVisible();
  }

  /** The focus is on the words given: a heading or a message of the page in the practice browser. */
  async expectFocusOn(text: string): Promise<void> {
    await expect(this.browser.locator(':focus')).toHaveText(text);
  }

  async expectMenuBar(items: readonly string[]): Promise<void> {
    await expect(this.menuBar.getByRole('link')).toHaveText([...items]);
  }

  /** Logs in with the values of the card. */
  async logIn(): Promise<void> {
    await this.type('Username', 'PACER username');
    await this.type('Password', 'PACER password');
    await this.press('Login');
  }

  /** Ticks the redaction notice, which only an account that files is shown, and goes on. */
  async acceptNotice(): Promise<void> {
    await this.expectTitle('Redaction Agreement');
    await this.browser.getByRole('checkbox', { name: /^I understand that, if I file/ }).check();
    await this.press('Continue');
  }

  /** From the court's menu bar to the first screen of the link utility. */
  async openLinkUtility(): Promise<void> {
    await this.press('Utilities');
    await this.expectTitle('Utilities');
    await this.press('Link a CM/ECF account to my PACER account');
    await expect(this.field('CM/ECF login')).toBeVisible();
  }

  /** Gives the link utility the filing account's credentials, up to the two names. */
  async submitFilingCredentials(): Promise<void> {
    await this.type('CM/ECF login', 'CM/ECF login');
    await this.type('CM/ECF password', 'CM/ECF password');
    await this.press('Submit');
    await this.expectWords('Do you want to link these accounts?');
  }

  /** What the coach says when asked for the next step. */
  async askCoach(): Promise<string> {
    await this.coachButton('Show me the next step').click();
    // The first answer waits for the coach's table, which takes long where other tests run beside this one.
    await expect(this.coachButton('Do it for me')).toBeVisible();
    return (await this.coach.getByText(/“.+”/).first().textContent()) ?? '';
  }

  /** Does what the coach says, with the reader's own hands. */
  async follow(says: string): Promise<void> {
    const code = /^Type the (passcode|next backup code) .+ into “(.+)”\.$/.exec(says);
    if (code) return this.type(code[2] ?? '', code[1] === 'passcode' ? 'One-time passcode' : 'Backup code');
    const [, term, field] = /^Type the (.+) from the card into “(.+)”\.$/.exec(says) ?? [];
    if (term !== undefined && field !== undefined) return this.type(field, term);
    const address = /^Type (\S+) into the address bar and choose “Go”\.$/.exec(says)?.[1];
    if (address !== undefined) return this.goTo(address);
    const label = /“(.+)”/.exec(says)?.[1] ?? '';
    const [, list, option] = /^Under “(.+)”, choose “(.+)”\.$/.exec(says) ?? [];
    if (list !== undefined && option !== undefined) return this.choose(list, option);
    const device = /^(?:On|In) the practice (telephone|phone|clock|mailbox)/.exec(says)?.[1] as 'clock' | undefined;
    if (device !== undefined) return this.device(this[device], label);
    return this.press(label);
  }

  /** Presses a button of a device beside the browser, or follows the link of a message. */
  async device(device: Locator, name: string): Promise<void> {
    const button = device.getByRole('button', { name, exact: true });
    await button.or(device.getByRole('link', { name, exact: true })).click(this.hand);
  }

  /** Lets the coach lead to the goal. In: what to do with each answer. Out: the answers. */
  async beLed(take: (says: string) => Promise<void>, atMost = 40): Promise<string[]> {
    const answers: string[] = [];
    while (!(await this.status.getByText('Scenario complete').isVisible())) {
      if (answers.length === atMost) throw new Error(`no goal after ${atMost} steps:\n${answers.join('\n')}`);
      const says = await this.askCoach();
      answers.push(says);
      await take(says);
      await expect(this.coachButton('Do it for me')).toBeHidden();
    }
    return answers;
  }
}
