package vn.khuyencong.ledger.query.shelves;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Provinces;

/** A list of everything of one kind, in the order in which it became known, whole or of one unit. */
public record Listing(String name) {
    public static final Listing DECISIONS = new Listing("decisions");
    public static final Listing STATEMENTS = new Listing("statements");
    public static final Listing PROJECTS = new Listing("projects");

    private static final String COLLECTION = "lists";

    /** Of the province that a question names, whole where it names none. */
    public Listing of(@Nullable String province, Names names) {
        Unit unit = Provinces.read(province, names);
        return unit == null ? this : of(unit);
    }

    Listing of(Unit unit) {
        return new Listing(name + "." + unit);
    }

    Roll roll() {
        return new Roll(COLLECTION, name);
    }
}
