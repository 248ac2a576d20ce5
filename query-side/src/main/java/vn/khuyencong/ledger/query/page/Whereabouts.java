package vn.khuyencong.ledger.query.page;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.ProgrammeLevel;

/**
 * Where something of the ledger is shown to people.
 *
 * @param room the part of the ledger, as addresses begin: {@code /projects}
 * @param name what it is called, where that is known
 */
public record Whereabouts(
        String kind, String room, String id, @Nullable String name) {
    private static final int LEVEL = 2;
    private static final int YEARS = 3;
    private static final Map<String, String> ROOMS = Map.of(
            "project", "/projects",
            "fund", "/funds",
            "statement", "/statements",
            "decision", "/decisions",
            "programme", "/programmes",
            "party", "/parties");

    /** Of a stream, by its id: {@code fund.86@2004-07-08.2016.provincial}. */
    public static Whereabouts of(String stream) {
        String kind = stream.substring(0, Math.max(0, stream.indexOf('.')));
        return new Whereabouts(kind, ROOMS.getOrDefault(kind, "/"), stream, null);
    }

    public Whereabouts called(@Nullable String its) {
        return new Whereabouts(kind, room, id, its);
    }

    /** The level of a programme, as its id says. */
    public @Nullable ProgrammeLevel level() {
        return kind.equals("programme")
                ? ProgrammeLevel.valueOf(part(LEVEL).toUpperCase(Locale.ROOT).replace('-', '_'))
                : null;
    }

    /** The years of a programme: {@code 2016–2020}, {@code 2016–} while it runs on. */
    public String years() {
        return part(YEARS).replace("-open", "-").replace('-', '–');
    }

    private String part(int at) {
        return id.split("\\.", -1)[at];
    }

    /** The fund, where it is one. */
    public @Nullable FundId fund() {
        return kind.equals("fund") ? new FundId(id) : null;
    }
}
