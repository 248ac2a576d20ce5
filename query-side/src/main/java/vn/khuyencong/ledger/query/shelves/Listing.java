package vn.khuyencong.ledger.query.shelves;

import vn.khuyencong.ledger.events.Unit;

/** A list of everything of one kind, in the order in which it became known, whole or of one unit. */
public record Listing(String name) {
    public static final Listing DECISIONS = new Listing("decisions");
    public static final Listing STATEMENTS = new Listing("statements");
    public static final Listing PROJECTS = new Listing("projects");

    private static final String COLLECTION = "lists";

    public Listing of(Unit unit) {
        return new Listing(name + "." + unit);
    }

    Roll roll() {
        return new Roll(COLLECTION, name);
    }
}
