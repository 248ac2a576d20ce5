package vn.khuyencong.ledger.query.shelves;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.web.Provinces;

/** A list of everything of one kind, in the order in which it became known: whole, of one unit, of what has a part in it. */
public record Listing(String name) {
    public static final Listing DECISIONS = new Listing("decisions");
    public static final Listing STATEMENTS = new Listing("statements");
    public static final Listing PROJECTS = new Listing("projects");

    /** The postings that were held for a second person, of one stream. */
    static final Listing HELD = new Listing("held");
    /** The postings that were to lift checks. */
    static final Listing OVERRIDES = new Listing("overrides");

    private static final String COLLECTION = "lists";

    /** Of the province that a question names, whole where it names none. */
    public Listing of(@Nullable String province, Names names) {
        Unit unit = Provinces.read(province, names);
        return unit == null ? this : of(unit);
    }

    Listing of(Unit unit) {
        return new Listing(name + "." + unit);
    }

    /** The projects that belong to a programme. */
    public Listing of(ProgrammeId programme) {
        return ofPart(programme.value());
    }

    /** The projects in which a party has, or once had, a part. */
    public Listing of(PartyId party) {
        return ofPart(party.value());
    }

    /** The projects that have, or once had, a line paid by a fund, or that owe something to its year. */
    public Listing of(FundId fund) {
        return ofPart(fund.value());
    }

    /** The projects of a unit with money of a fiscal year, whichever fund pays it. */
    public Listing of(Unit unit, FiscalYear year) {
        return ofPart(part(unit, year));
    }

    static String part(Unit unit, FiscalYear year) {
        return "year." + unit + "." + year;
    }

    /** The projects that were registered again from one. */
    public Listing of(ProjectId before) {
        return ofPart(before.value());
    }

    Listing ofPart(String id) {
        return new Listing(name + "." + id);
    }

    /** The acts that an act amends. */
    public static Listing amendedBy(DecisionId act) {
        return new Listing("amended-by." + act);
    }

    Roll roll() {
        return new Roll(COLLECTION, name);
    }
}
