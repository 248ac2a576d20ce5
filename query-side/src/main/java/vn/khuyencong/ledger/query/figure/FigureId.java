package vn.khuyencong.ledger.query.figure;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Moment;

/** Which figure: a measure over a scope at a pinned moment. The id is the figure's own description and needs no store. */
public record FigureId(Measure measure, FigureScope scope, Moment asOf) {
    private static final String VERSION = "f1.";
    private static final String GROUP = "group";
    private static final JsonMapper JSON = new JsonMapper();

    /** The id: {@code f1.} and the canonical JSON in base64url without padding. */
    public String text() {
        byte[] canonical = JSON.writeValueAsString(asTree()).getBytes(StandardCharsets.UTF_8);
        return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(canonical);
    }

    /**
     * Reads an id that this ledger gave out.
     *
     * @throws IllegalArgumentException if it is no such id, or not spelled as this ledger spells it
     */
    public static FigureId parse(String text) {
        if (!text.startsWith(VERSION)) {
            throw new IllegalArgumentException("no figure id: " + text);
        }
        FigureId id = ofTree(readTree(text.substring(VERSION.length())));
        if (!id.text().equals(text)) {
            throw new IllegalArgumentException("not the canonical id: " + text);
        }
        return id;
    }

    private static JsonNode readTree(String encoded) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(encoded));
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("no figure id", unreadable);
        }
    }

    private SortedMap<String, Object> asTree() {
        SortedMap<String, Object> tree = new TreeMap<>();
        tree.put("measure", measure.wireName());
        tree.put("scope", scopeAsTree());
        tree.put("position", Long.toString(asOf.position()));
        put(tree, "effectiveAsOf", asOf.effectiveAsOf());
        put(tree, "knownAsOf", asOf.knownAsOf());
        return tree;
    }

    private SortedMap<String, Object> scopeAsTree() {
        SortedMap<String, Object> tree = new TreeMap<>();
        Filter filter = scope.filter();
        put(tree, "province", filter.province());
        put(tree, "fiscalYear", filter.fiscalYear());
        put(tree, "period", filter.period());
        put(tree, "source", filter.source());
        put(tree, "activity", filter.activities());
        put(tree, "programme", filter.programme());
        if (!scope.group().isEmpty()) {
            SortedMap<String, String> group = new TreeMap<>();
            scope.group().forEach((dimension, value) -> group.put(dimension.wireName(), value));
            tree.put(GROUP, group);
        }
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        if (value != null) {
            tree.put(name, value.toString());
        }
    }

    private static FigureId ofTree(JsonNode tree) {
        Measure measure = Measure.ofWireName(tree.path("measure").asString(""));
        if (measure == null) {
            throw new IllegalArgumentException("no measure");
        }
        Moment asOf = new Moment(
                Long.parseLong(tree.path("position").asString("")),
                read(tree, "effectiveAsOf", LocalDate::parse),
                read(tree, "knownAsOf", Instant::parse));
        return new FigureId(measure, scopeOf(tree.path("scope")), asOf);
    }

    private static FigureScope scopeOf(JsonNode tree) {
        Filter filter = new Filter(
                read(tree, "province", Unit::new),
                read(tree, "fiscalYear", year -> new FiscalYear(Integer.parseInt(year))),
                read(tree, "period", Periods::parse),
                read(tree, "source", FundingSource::valueOf),
                read(tree, "activity", codes -> Activities.of(codes.split("\\+", -1))),
                read(tree, "programme", ProgrammeId::new));
        SortedMap<Dimension, String> group = new TreeMap<>();
        tree.path(GROUP)
                .properties()
                .forEach(entry ->
                        group.put(dimension(entry.getKey()), entry.getValue().asString("")));
        return new FigureScope(filter, group);
    }

    private static Dimension dimension(String name) {
        Dimension dimension = Dimension.ofWireName(name);
        if (dimension == null) {
            throw new IllegalArgumentException("no dimension: " + name);
        }
        return dimension;
    }

    private static <T> @Nullable T read(JsonNode tree, String name, Function<String, T> reading) {
        String text = tree.path(name).asString("");
        try {
            return text.isEmpty() ? null : reading.apply(text);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("no " + name + ": " + text, unreadable);
        }
    }
}
