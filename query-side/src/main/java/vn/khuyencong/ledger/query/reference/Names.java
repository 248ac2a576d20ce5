package vn.khuyencong.ledger.query.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.documents.Documents;

/** What provinces and activities are called. */
public final class Names {
    /** A province as it stood between two dates; {@code to} is null while it stands. */
    public record Version(
            Unit unit,
            String code,
            String name,
            String from,
            @Nullable String to) {
        /** {@code 24@2004-07-08 Bắc Giang (2004-07-08 – 2025-06-30)}. */
        @Override
        public String toString() {
            return unit + " " + name + " (" + from + " – " + (to == null ? "" : to) + ")";
        }
    }

    private static final String NATION = "Trung ương";

    private final Map<Unit, Version> provinces;
    private final Map<String, String> activities;

    public Names(Documents documents) {
        this.provinces = rows(documents, NamesFold.PROVINCES)
                .map(Names::version)
                .collect(Collectors.toUnmodifiableMap(Version::unit, version -> version));
        this.activities = rows(documents, NamesFold.ACTIVITIES)
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.getString(NamesFold.KEY), row -> row.getString(NamesFold.NAME)));
    }

    /** What a unit is called, in Vietnamese as provinces are; the nation holds the central money. */
    public @Nullable String of(Unit unit) {
        if (unit.isNation()) {
            return NATION;
        }
        Version version = provinces.get(unit);
        return version == null ? null : version.name();
    }

    public @Nullable String of(ActivityCode activity) {
        return activities.get(activity.code());
    }

    /** Every activity, as the decree counts them. */
    public List<ActivityCode> activities() {
        return activities.keySet().stream().map(ActivityCode::new).sorted().toList();
    }

    /** The version of a unit, null where none was published. */
    public @Nullable Version version(Unit unit) {
        return provinces.get(unit);
    }

    /** Every version in the order of the Vietnamese alphabet, those of one name by their dates. */
    public List<Version> inOrder() {
        return provinces.values().stream()
                .sorted(Comparator.comparing(Version::name, new Alphabet()).thenComparing(Version::from))
                .toList();
    }

    /** Every version that has the province code, the oldest first. */
    public List<Version> versionsOf(String code) {
        return provinces.values().stream()
                .filter(version -> version.code().equals(code))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    private static Stream<Document> rows(Documents documents, String kind) {
        Document names = documents.get(NamesFold.NAMES, kind);
        return names == null ? Stream.of() : names.getList(NamesFold.ROWS, Document.class, List.of()).stream();
    }

    private static Version version(Document row) {
        return new Version(
                new Unit(row.getString(NamesFold.KEY)),
                row.getString("code"),
                row.getString(NamesFold.NAME),
                row.getString("from"),
                row.getString("to"));
    }
}
