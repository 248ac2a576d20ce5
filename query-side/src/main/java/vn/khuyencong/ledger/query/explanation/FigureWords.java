package vn.khuyencong.ledger.query.explanation;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.Family;
import vn.khuyencong.ledger.query.figure.Dimension;
import vn.khuyencong.ledger.query.figure.FigureId;
import vn.khuyencong.ledger.query.figure.RowKey;
import vn.khuyencong.ledger.query.figure.Total;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.shelves.Titles;

/** What a figure and its restrictions are called, in the reader's language. */
record FigureWords(Show show, Titles titles) {
    static final Collator ALPHABET = Collator.getInstance(Locale.of("vi"));

    private static final String NOT_STATED = "none";

    /** The question that the page answers. */
    String question(FigureId figure, Total whole) {
        String amount = (show.hedge(whole.qualifier()) + " " + show.inWords(whole.amount())).strip();
        return show.text("explanation.question", named(figure), of(figure), amount);
    }

    /** The same where nobody stated an amount. */
    String nothing(FigureId figure) {
        return show.text("explanation.nothing", named(figure), of(figure));
    }

    String measure(FigureId figure) {
        return show.word("measure", figure.measure().wireName());
    }

    /** The measure within a sentence: the words of a text stand in quotation marks. */
    private String named(FigureId figure) {
        boolean reported = figure.measure().family() == Family.REPORTED;
        return reported ? show.text("explanation.quoted", measure(figure)) : measure(figure);
    }

    /** Of whom, when and out of which money: {@code Vĩnh Long năm 2016, ngân sách tỉnh}. */
    private String of(FigureId figure) {
        List<Restriction> all = Restriction.of(figure.scope());
        String where = last(all, Dimension.PROVINCE).orElse(show.text("explanation.everywhere"));
        String when = last(all, Dimension.FISCAL_YEAR).map(it -> " " + it).orElse("");
        String source = last(all, Dimension.SOURCE).map(it -> ", " + it).orElse("");
        return where + when + source;
    }

    private Optional<String> last(List<Restriction> all, Dimension dimension) {
        return all.stream()
                .filter(it -> it.dimension() == dimension)
                .reduce((before, last) -> last)
                .map(it -> dimension == Dimension.FISCAL_YEAR ? when(it.value()) : label(it));
    }

    private String when(String time) {
        RowKey row = RowKey.ofBook(Unit.NATION + "|" + time);
        return row.fiscalYear() == null
                ? show.text("explanation.in-period", show.time(null, row.period()))
                : show.text("explanation.in-year", row.fiscalYear().toString());
    }

    String label(Restriction restriction) {
        String value = restriction.value();
        return value.equals(NOT_STATED)
                ? show.text("explanation.not-stated." + restriction.dimension().wireName())
                : switch (restriction.dimension()) {
                    case PROVINCE -> unit(value);
                    case FISCAL_YEAR -> time(value);
                    case SOURCE -> show.word("source", value);
                    case ACTIVITY -> activities(value);
                    case PROGRAMME -> programme(titles.programme(new ProgrammeId(value)));
                };
    }

    private String unit(String key) {
        return key.equals(Unit.NATION.key())
                ? show.text("explanation.nation")
                : titles.unit(new Unit(key)).name();
    }

    private String time(String time) {
        RowKey row = RowKey.ofBook(Unit.NATION + "|" + time);
        return show.time(row.fiscalYear(), row.period());
    }

    private String activities(String codes) {
        return titles.activities(Activities.of(codes.split("\\+", -1))).stream()
                .map(it -> it.id() + " " + it.name())
                .collect(Collectors.joining("; "));
    }

    private String programme(Titles.Programme programme) {
        return programme.name() == null ? programme.id().value() : programme.name();
    }
}
