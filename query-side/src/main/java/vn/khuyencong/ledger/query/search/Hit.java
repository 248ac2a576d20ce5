package vn.khuyencong.ledger.query.search;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.reference.Names;

/**
 * Something that was found, in the reader's words.
 *
 * @param detail what tells it from others of its name
 * @param page the address of its page
 */
public record Hit(Kind kind, String id, String title, String detail, String page) {
    private static final String SEPARATOR = " · ";

    static Hit of(Thing thing, Names names, Show show) {
        return new Hit(
                thing.kind(),
                thing.id(),
                title(thing, names, show),
                detail(thing, names, show),
                thing.kind().path() + "/" + thing.id());
    }

    private static String title(Thing thing, Names names, Show show) {
        String title = thing.title();
        if (title != null) {
            return title;
        }
        if (thing.kind() == Kind.PROGRAMME) {
            String level = thing.sort() == null ? "" : show.text(thing.sort());
            String unit = Objects.requireNonNullElse(unit(thing.unit(), names, show), "");
            return show.text("search.programme", level, unit, Objects.requireNonNullElse(time(thing, show), ""));
        }
        return Objects.requireNonNullElse(thing.about(), thing.id());
    }

    /** What a nameless programme is called says all of it already. */
    private static String detail(Thing thing, Names names, Show show) {
        if (thing.kind() == Kind.PROGRAMME && thing.title() == null) {
            return "";
        }
        return Stream.of(
                        thing.sort() == null ? null : show.text(thing.sort()),
                        thing.about(),
                        unit(thing.unit(), names, show),
                        time(thing, show),
                        thing.more())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(SEPARATOR));
    }

    private static @Nullable String unit(@Nullable Unit unit, Names names, Show show) {
        if (unit == null) {
            return null;
        }
        return unit.isNation()
                ? show.text("common.nationwide")
                : Objects.requireNonNullElse(names.of(unit), unit.key());
    }

    /** The day of an act or a proposal, the days of what lasts. */
    private static @Nullable String time(Thing thing, Show show) {
        LocalDate from = thing.from();
        if (from == null) {
            return null;
        }
        return switch (thing.kind()) {
            case PROGRAMME, PROVINCE -> show.period(new Period(from, thing.to()));
            case DECISION, PROJECT, STATEMENT -> show.day(from);
            case PARTY -> null;
        };
    }
}
