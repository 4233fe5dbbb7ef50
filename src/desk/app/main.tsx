/** @jsxImportSource preact */
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { get, Refused } from "./api.ts";
import { Bookings } from "./bookings.tsx";
import { Calendar } from "./calendar.tsx";
import { Queue } from "./queue.tsx";
import { sessions } from "./session.ts";
import { SettingsPage } from "./settings.tsx";
import { SignIn } from "./sign-in.tsx";
import { TryMail } from "./try-mail.tsx";
import { type PageLanguage, WORDS, type Words } from "./words.ts";

const LANGUAGE = "openevent-language";
const PAGES = ["queue", "bookings", "calendar", "tryMail", "settings"] as const;
type Page = (typeof PAGES)[number];

const pageOf = (hash: string): Page => PAGES.find((page) => hash === `#/${page}`) ?? "queue";

const startLanguage = (): PageLanguage => {
  const kept = localStorage.getItem(LANGUAGE);
  return kept === "de" || kept === "en" ? kept : navigator.language.startsWith("de") ? "de" : "en";
};

const Content = ({ page, words, language }: { page: Page; words: Words; language: PageLanguage }) => {
  switch (page) {
    case "queue":
      return <Queue words={words} />;
    case "bookings":
      return <Bookings words={words} />;
    case "calendar":
      return <Calendar words={words} locale={language} />;
    case "tryMail":
      return <TryMail words={words} />;
    case "settings":
      return <SettingsPage words={words} />;
  }
};

const Desk = ({ hasPassword }: { hasPassword: boolean }) => {
  const [language, setLanguage] = useState<PageLanguage>(startLanguage);
  const [page, setPage] = useState<Page>(() => pageOf(location.hash));
  const [isIn, setIn] = useState<boolean>();
  const words = WORDS[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words[page]} · OpenEvent`;
  }, [language, page]);
  useEffect(() => {
    const hear = () => setPage(pageOf(location.hash));
    addEventListener("hashchange", hear);
    return () => removeEventListener("hashchange", hear);
  }, []);
  useEffect(() => {
    get("/api/tasks/pending?limit=1").then(
      () => setIn(true),
      (refused: Error) => setIn(!(refused instanceof Refused && refused.status === 401)),
    );
  }, []);
  const other = language === "de" ? "en" : "de";
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("content")?.focus()}>
        {words.skip}
      </button>
      <header>
        <strong>OpenEvent</strong>
        {isIn && (
          <nav aria-label={words.title}>
            {PAGES.map((each) => (
              <a key={each} href={`#/${each}`} aria-current={each === page ? "page" : undefined}>
                {words[each]}
              </a>
            ))}
          </nav>
        )}
        <button
          type="button"
          class="quiet"
          lang={other}
          onClick={() => {
            localStorage.setItem(LANGUAGE, other);
            setLanguage(other);
          }}
        >
          {words.language}
        </button>
        {isIn && sessions.read() && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              sessions.forget();
              setIn(false);
            }}
          >
            {words.signOut}
          </button>
        )}
      </header>
      <main id="content" tabIndex={-1}>
        {isIn === false && <SignIn words={words} hasPassword={hasPassword} entered={() => setIn(true)} />}
        {isIn && <Content page={page} words={words} language={language} />}
      </main>
    </>
  );
};

const root = document.getElementById("desk");
if (root) render(<Desk hasPassword={root.dataset["signIn"] === "password"} />, root);
