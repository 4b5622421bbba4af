"""What every part of a paper is written from: the case as the audience may see it, who speaks, and the words."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from habeas.core.appeals import Appeal
from habeas.core.bodies import each_once, same_body, tokens, within_sentence
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact, Role
from habeas.core.prose import At, Line, Name, Office, Phrase, Value
from habeas.core.silence import SilenceClock, silence
from habeas.core.when import When
from habeas.papers.as_written import told_as_written
from habeas.papers.attribution import Rung, rung_of
from habeas.papers.authorship import author_of
from habeas.papers.draft import Clause, Missing, OwnWords, Sentence
from habeas.papers.gender import TITLES, gender_of
from habeas.papers.languages import LANGUAGES, Gender, Language, Word
from habeas.papers.languages.asked import asked
from habeas.papers.languages.offices import office
from habeas.papers.of_state import of_the_state
from habeas.papers.other_letters import beside
from habeas.papers.told import Told, once
from habeas.papers.unanswered import made_before
from habeas.standards import is_version, is_word_of_authority, state_names


@dataclass
class Writing:
    """One paper in the making: for whom is in `addressees`, and until when it stands in `until_day`, who signs too in
    `signatories`, where that was chosen.

    `given` are words of the file as a person put them into the language of the paper. `used` holds the claims already
    told, `as_news` those told as what is new, `cited` the sources named in a footnote, `missing` what the caseworker must know, `as_written` what stands in the paper as the file has it, `names` every
    word of the file in it with its forms.
    """

    casefile: Casefile
    organisation: str
    words: Mapping[str, str]
    addressees: tuple[str, ...] = ()
    language: Language = LANGUAGES["en"]
    given: Mapping[str, Sequence[str]] = field(default_factory=dict)
    until_day: date | None = None
    signatories: tuple[str, ...] = ()
    used: set[str] = field(default_factory=set)
    as_news: set[str] = field(default_factory=set)
    cited: set[str] = field(default_factory=set)
    missing: list[Missing] = field(default_factory=list)
    as_written: dict[str, None] = field(default_factory=dict)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _put_lately: dict[str, None] = field(default_factory=dict)

    @property
    def as_of(self) -> date:
        """The day as at which the paper is written."""
        return self.casefile.as_of

    @cached_property
    def name(self) -> Word:
        """The person's name, in the letters of the language where the file has it so."""
        name = self.casefile.person.name
        forms = self.given.get(name.casefold())
        if forms:
            return self.language.given(name, forms)
        names = self.casefile.person.all_names
        texts = (source.text for source in self.casefile.known_sources.values())
        said = self.language.person((*names, *beside(name, texts)))
        return said if self.language.is_of_script(said) else self._seen(name, said)

    @cached_property
    def short_name(self) -> Word:
        """The name as the sources shorten it ('Mr Atambayev'), else the whole."""
        if not self._titled:
            return self.name
        return self.language.called(self.name, self.gender, self._titled)

    @cached_property
    def _titled(self) -> list[str]:
        """The last name with each title that the sources give it."""
        name = self.casefile.person.name
        last = re.escape(name.split()[-1]) if name.split() else ""
        found: list[str] = []
        for source in self.casefile.known_sources.values() if last else ():
            found += re.findall(rf"\b(?:{'|'.join(TITLES)})\.? {last}\b", source.text)
        return found

    @cached_property
    def gender(self) -> Gender | None:
        """How words about the person agree: as the person gives it, else as the sources speak."""
        return gender_of(self.casefile, self._titled)

    @cached_property
    def state(self) -> Word:
        """The state's name, as the field writes it; that of a code of one's own as the case gives it."""
        own, code = self.casefile.keeping.country_name, self.casefile.country
        if own and self.language.code != "en":
            forms = self.given.get(own.casefold(), (own,))
            of_one = self.language.state_of_its_own(forms[0])
            said = of_one if len(forms) == 1 else self.language.given(own, forms)
            return self._put_in(own, self._seen(own, said))
        known = Word(own) if own else self.language.state(code, state_names().get(code, ""))
        if known:
            return known
        unnamed = {form: self.words.get(f"the_state.{form}", "") for form in ("gen", "of")}
        return Word(self.words["the_state"], **unnamed)

    @cached_property
    def clock(self) -> SilenceClock:
        """The silence clock of what this audience may see."""
        return silence(self.casefile)

    @cached_property
    def earlier(self) -> tuple[Appeal, ...]:
        """The appeals made before the day of the paper."""
        return made_before(self.clock)

    @property
    def goes_to(self) -> tuple[str, ...]:
        """To whom it was chosen to go, else to whom the last appeal went; to all of several that were asked on that day."""
        own = [a for a in self.clock.appeals if a.to is not None and self.is_own(a.by)]
        if self.addressees or self.speaks_to_one:
            return self.addressees or tuple(a.to or "" for a in own[-1:])
        return each_once(a.to or "" for a in own if a.on == own[-1].on)

    @property
    def speaks_to_one(self) -> bool:
        """Whether it is a letter, which calls its reader "you"."""
        return "you" in self.words

    @property
    def addressee(self) -> Word | None:
        """Those to whom it goes, as a sentence names them."""
        named = [self.body(name) for name in self.goes_to]
        return self.language.joined(named) if named else None

    def is_own(self, body: str | None) -> bool:
        """Whether that body is the one that speaks."""
        return body is not None and same_body(body, self.organisation)

    def is_the_person(self, voice: str | None) -> bool:
        """Whether it is the person who tells."""
        words = tokens(voice or "") - {t.casefold() for t in TITLES}
        return bool(words) and any(words <= tokens(n) for n in self.casefile.person.all_names)

    def piece(self, piece: str, **values: str) -> str:
        """A piece of the wording as it stands within a sentence, in the wording of the person's gender where it has one."""
        given: dict[str, str] = {
            "name": self.name,
            "short": self.short_name,
            "as_of": self.language.day(self.as_of),
            **values,
        }
        words = self._own_words(piece) or self.words[piece]
        if "{organisation" in words:
            given.setdefault("organisation", self.body(self.organisation))
        if "{state" in words:
            given.setdefault("state", self.state)
        return words.format(**given)

    def _own_words(self, piece: str) -> str | None:
        """A piece as it is for whoever was sentenced, and as the person's gender has it, where the wording tells them apart."""
        stems = (f"{piece}.sentenced", piece) if self.is_sentenced else (piece,)
        names = (name for stem in stems for name in (f"{stem}.{self.gender}", stem))
        return next((self.words[name] for name in names if name in self.words), None)

    @cached_property
    def is_sentenced(self) -> bool:
        """Whether a court has passed a sentence: custody is no detention on remand any more."""
        return any(held.followed.is_affirmed for held in self.casefile.in_role(Role.SENTENCE))

    def word(self, piece: str, **values: str) -> str:
        """A piece of the wording with its places filled."""
        text = self.language.settle(self.piece(piece, **values))
        return text[:1].upper() + text[1:]

    def tail(self, piece: str, **values: str) -> str:
        """A piece that goes on within a sentence, with the space before it."""
        text = self.piece(piece, **values)
        return text if text[:1] in self.language.unspaced else f" {text}"

    def own(self, piece: str, **values: str) -> OwnWords:
        """A piece that asserts no fact."""
        words = OwnWords(self.word(piece, **values))
        self._put_lately = {}
        return words

    def until(self, piece: str, open_piece: str) -> OwnWords:
        """The day until which, where it was given; else the words that leave it open."""
        if self.until_day is None:
            return self.own(open_piece)
        return self.own(piece, until=self.language.day(self.until_day))

    def says(self, piece: str, claims: Iterable[str], note: str = "", **values: str) -> Sentence:
        """A piece as a statement on its claims, which are then told."""
        return Sentence((self.clause(self.word(piece, **values), claims, note),))

    def says_beside(
        self, piece: str, claims: Iterable[str], beside: Iterable[str], **values: str
    ) -> Sentence:
        """The same, resting besides on claims that it does not tell."""
        own = tuple(claims)
        told = self.used.union(own)
        statement = self.says(piece, (*own, *beside), **values)
        self.used.intersection_update(told)
        return statement

    def clause(self, text: str, claims: Iterable[str], note: str = "") -> Clause:
        """Words on their claims, which are then told, with the words of the file put in since the last clause."""
        ids = tuple(dict.fromkeys(claims))
        self.used.update(ids)
        names, self._put_lately = tuple(self._put_lately), {}
        return Clause(text, ids, note, names)

    def lacks(self, said: Phrase, claims: Iterable[str] = ()) -> None:
        """Note what the caseworker must know before the paper goes out."""
        self.missing.append(Missing(said, tuple(claims)))

    def tell_as_written(self) -> None:
        """Tell the caseworker which words stand in the paper as the file has them, in whatever language."""
        for said in told_as_written(self.casefile, tuple(self.as_written)):
            self.lacks(said)

    def told(self, *kinds: type[Fact], again: bool = False) -> tuple[Told, ...]:
        """The affirmed facts of these kinds that no part has told, each occurrence once, the official apart.

        `again` takes those too on which other statements rest: solitary confinement is more than a day in custody.
        """
        facts = [h for h in self.casefile.affirmed if isinstance(h.followed.fact, kinds)]
        return once(self.casefile, (h for h in facts if self._is_open(h, again=again)))

    def _is_open(self, held: HeldFact, *, again: bool) -> bool:
        is_told = not again and bool(self.used.intersection(held.claim_ids))
        return not is_told and not self.is_official(held.followed)

    def is_official(self, claim: Claim) -> bool:
        """Whether the claim is the authorities' own version."""
        return is_version(self.casefile, claim, self.organisation)

    def is_word_of_authority(self, claim: Claim) -> bool:
        """Whether the source gives the word to an authority that is not the one who speaks."""
        return is_word_of_authority(self.casefile, claim, self.organisation)

    def body(self, name: str) -> Word:
        """A body as it stands in a sentence: 'the family', 'the State Committee', 'PEN Varenia'."""
        found = self._given(name) or self._of_the_state(name)
        return self._put_in(
            name, found or self._seen(name, self.language.name(within_sentence(name)))
        )

    def _put_in(self, words: str, said: Word) -> Word:
        self._put_lately[words] = None
        self.names[words] = tuple(dict.fromkeys((str(said), *said.forms.values())))
        return said

    def _of_the_state(self, name: str) -> Word | None:
        """'government of Kyrgyzstan', where that is the state of the case."""
        state = self.casefile.keeping.country_name or state_names().get(self.casefile.country)
        return of_the_state(self.language, name, state, self.state, self.body)

    def written(self, words: str) -> Word:
        """Words that somebody wrote into the file: as given in this language, else set apart as they are."""
        known = self._given(words) or self.language.common.get(words.casefold())
        return self._put_in(words, known or self._seen(words, self.language.written(words)))

    def to_do(self, words: str) -> Word:
        """What the file asks to be done, as it goes on from of whom it is asked."""
        return self.language.to_do(self.asked(words))

    def asked(self, words: str) -> Word:
        """What the file asks to be done, as given, else by the table of what is commonly asked, else as it is written."""
        is_woman = None if self.gender is None else self.gender is Gender.FEMALE
        names = self.casefile.person.all_names
        known = asked(self.language.code, words, names, is_woman=is_woman)
        if known is None or self._given(words):
            return self.written(words)
        return self._put_in(words, self.language.in_one_form(known))

    def office(self, words: str) -> Word:
        """What the person is or was, as given, else by the table of offices, else as it is written."""
        is_woman = None if self.gender is None else self.gender is Gender.FEMALE
        known = office(self.language.code, words, is_woman=is_woman)
        if known is None or self._given(words):
            return self.written(words)
        return self._put_in(words, self.language.in_one_form(known))

    def _given(self, words: str) -> Word | None:
        bare = re.sub(r"^the ", "", words.casefold())
        forms = self.given.get(words.casefold()) or self.given.get(bare)
        return self.language.given(words, forms) if forms else None

    def _seen(self, words: str, said: Word) -> Word:
        whose = re.sub("^the ", "", words.partition(" of ")[2].casefold())
        stands = any(each and each in said.casefold() for each in (words.casefold(), whose))
        is_known = words.casefold() in self.language.common
        if stands and not is_known and not self.language.is_own_word(words):
            self.as_written[words] = None
        return said

    def tell(self, line: Line) -> str:
        """The sentence of a fact as its kind words it, without a full stop."""
        return self.language.tell(line, self.short_name, self._own_words, self._put)

    def phrase(self, phrase: Phrase) -> str:
        """What is said besides, such as where, in the sentence of a fact."""
        own = self._own_words(phrase.template)
        values = {
            name: self.language.put(value, self._put) for name, value in phrase.values.items()
        }
        put_in = own.format(**values) if own else self.language.put(phrase, self._put)
        return self._own_words(phrase.text()) or put_in

    def quoted(self, words: str) -> str:
        """Words of the file in marks of quotation, as given in this language or as they are."""
        said = str(self.written(words))
        is_quoted = said.startswith(self.language.quotes[0].strip())
        return self.language.settle(said if is_quoted else self.language.quoted(said))

    def quoted_in_part(self, words: str, part: str) -> str:
        """A part of words of the file in marks of quotation, which stands for the whole."""
        return self.language.settle(self.language.quoted(self._put_in(words, Word(part))))

    def begins_with(self, text: str, body: str) -> bool:
        """Whether a sentence begins with the name of a body, which is not put into it by asking."""
        put = dict(self._put_lately)
        begins = self.language.settle(text).startswith(self.body(body))
        self._put_lately = put
        return begins

    def value(self, value: Value) -> str:
        """A value of a fact, alone."""
        return self.language.put(value, self._put)

    def _put(self, value: Value) -> Word:
        """What the file writes, in the sentence of a fact."""
        match value:
            case Name():
                return self.body(value.name)
            case Office():
                return self.office(value.name)
        return self.written(str(value))

    def label(self, label: str) -> str:
        """A word that the core declares: a kind's name, a choice."""
        return self.language.label(label)

    def day_or_undated(self, day: date | None) -> Word:
        """A day, or in every place of a sentence that the file gives none."""
        if day is not None:
            return self.language.day(day)
        said = self.piece("undated")
        return Word(said, **dict.fromkeys(("on", "since", "near", "by", "from", "to"), said))

    def at(self, when: When | None) -> str:
        """When it happened, as it stands in a sentence."""
        return "" if when is None else self.language.when(when).forms["on"]

    def dated(self, told: Told) -> str:
        """When what is told happened, and of what goes on up to which day it is told."""
        when = told.fact.occurred
        if when is None:
            return ""
        values = (v for p in told.line.phrases for v in p.values.values())
        is_lasting = any(isinstance(v, At) and v.is_lasting for v in values)
        as_at = told.as_at if when.is_open else None
        return self.language.at(
            At(when, is_lasting=is_lasting, is_least=told.is_at_least, as_at=as_at)
        )

    def unnamed(self, told: Told) -> str:
        """'Reportedly,', of what is told on the word of nobody whom a source names."""
        return self.piece(f"by_{rung_of(replace(told, voice=None), is_own=False)}")

    def according_to(self, told: Told) -> str:
        """'According to members of his family, ', or nothing where the author speaks of its own knowledge."""
        rung = rung_of(told, is_own=self.is_own(told.voice))
        if rung is Rung.OBSERVED:
            return ""
        if self.is_the_person(told.voice):
            return f"{self._by_the_person(told)} "
        if told.voice is None:
            return f"{self.piece(f'by_{rung}')} "
        if rung is Rung.STATED and tokens(told.voice) == tokens(self.organisation):
            return f"{self.piece('scope_own')} "
        named = "_by" if rung is Rung.ALLEGEDLY else ""
        return f"{self.piece(f'by_{rung}{named}', voice=self.body(told.voice))} "

    def _by_the_person(self, told: Told) -> str:
        """'By her own account', and through whom that came, where a relative or somebody else passed it on."""
        through = author_of(self.casefile, self.casefile.source_of(told.lead))
        if through is None or self.is_the_person(through) or self.is_own(through):
            return self.piece("by_self")
        return self.piece("by_self_through", through=self.body(through))
