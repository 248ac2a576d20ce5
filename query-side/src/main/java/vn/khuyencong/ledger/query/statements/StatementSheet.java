package vn.khuyencong.ledger.query.statements;

import static java.util.Objects.requireNonNullElse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.Anchors;
import vn.khuyencong.ledger.query.page.Whereabouts;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.shelves.DocumentShelves;
import vn.khuyencong.ledger.query.shelves.Shelves;

/** A published text on one page: its words, what was posted of it, and how far each figure is borne out. */
record StatementSheet(
        StatementAnswer.Head head,
        String province,
        List<Whereabouts> programmes,
        List<CitedAct> cites,
        Reading reading,
        List<Weighed> money,
        List<Weighed> counts,
        List<ReportedLine> lines,
        List<Cited> asides,
        Map<String, List<Note>> notes,
        Moment asOf) {

    /** Words without a figure. */
    record Note(String anchor, StatementAnswer.Note answer) {
        public String words() {
            return Anchors.wordsOf(anchor);
        }
    }

    /** The sheet, or nothing where nobody published the text at that moment. */
    static Optional<StatementSheet> of(StatementId id, View view, FullTexts files) {
        Shelves shelves = DocumentShelves.of(view);
        Names names = new Names(view.documents());
        return StatementAnswer.of(id, shelves)
                .flatMap(text -> Texts.read(id, shelves)
                        .map(ReconciliationAnswer::of)
                        .map(reconciled -> of(text, reconciled, names, files, view.asOf())));
    }

    private static StatementSheet of(
            StatementAnswer text, ReconciliationAnswer reconciled, Names names, FullTexts files, Moment asOf) {
        Map<String, Verdict> verdicts = reconciled.verdicts();
        Map<String, Cited> figures = Cited.allOf(text);
        List<Weighed> weighed = reconciled.figures().stream()
                .map(it -> Weighed.of(it, text.head().id(), figures))
                .toList();
        return new StatementSheet(
                text.head(),
                requireNonNullElse(
                        names.of(text.head().unit()), text.head().unit().toString()),
                programmesOf(text),
                CitedAct.of(text),
                Reading.of(text, Mark.of(text, verdicts), files),
                weighed.stream().filter(Weighed::isMoney).toList(),
                weighed.stream().filter(it -> !it.isMoney()).toList(),
                text.lines().stream()
                        .map(line -> ReportedLine.of(line, verdicts, names))
                        .toList(),
                figures.values().stream()
                        .filter(it -> it.role() != null && !verdicts.containsKey(it.key()))
                        .toList(),
                notesOf(text),
                asOf);
    }

    /** That of the text, else those of its lines. */
    private static List<Whereabouts> programmesOf(StatementAnswer text) {
        Stream<Object> own = Stream.ofNullable(text.head().programme());
        Stream<Object> ofLines =
                text.lines().stream().map(LineAnswer::programme).flatMap(Stream::ofNullable);
        return Stream.concat(own, ofLines)
                .distinct()
                .map(id -> Whereabouts.of(id.toString()))
                .toList();
    }

    private static Map<String, List<Note>> notesOf(StatementAnswer text) {
        return text.notes().stream()
                .map(it -> new Note(Anchors.note(it.key()), it))
                .collect(Collectors.groupingBy(it -> it.answer().kind(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The largest sum of money that the text speaks of, which stands at the top. */
    public Optional<Weighed> greatest() {
        return money.stream()
                .filter(it -> it.own().stated() != null && it.own().stated().unit() == null)
                .max(Comparator.comparing(it -> Told.number(it.own().stated())));
    }

    /** Where the page tells of a figure. */
    public String anchorOf(String key) {
        return Anchors.figure(key);
    }

    /** The reconciled figures by verdict, those first that ask for a reader. */
    public Map<Verdict, List<Weighed>> byVerdict() {
        return Stream.concat(money.stream(), counts.stream())
                .sorted(Comparator.comparing(it -> it.own().verdict().urgency()))
                .collect(Collectors.groupingBy(it -> it.own().verdict(), LinkedHashMap::new, Collectors.toList()));
    }
}
