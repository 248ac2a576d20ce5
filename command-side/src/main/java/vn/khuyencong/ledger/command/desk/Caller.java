package vn.khuyencong.ledger.command.desk;

import java.util.Set;
import vn.khuyencong.ledger.events.Unit;

/**
 * Who asks: an account by id, never by name, with a role and the provinces it is limited to.
 *
 * @param person whose account it is; duties are kept apart by person, and one person may hold several accounts
 * @param provinces province codes, or {@code *} for all
 */
public record Caller(String id, String person, Role role, String organisation, Set<String> provinces) {
    private static final String EVERYWHERE = "*";

    public static final Caller SYSTEM = new Caller("system", Role.SYSTEM, "ledger", Set.of(EVERYWHERE));

    /** An account that is its person's only one. */
    public Caller(String id, Role role, String organisation, Set<String> provinces) {
        this(id, id, role, organisation, provinces);
    }

    /** The same person on the duty of another role, for which somebody has made sure that it may stand in. */
    Caller as(Role duty) {
        return new Caller(id, person, duty, organisation, provinces);
    }

    /** Refuses unless the caller has one of the roles. */
    public void mustBe(Role first, Role... others) {
        Refusal.ROLE_NOT_ALLOWED.when(role != first && !Set.of(others).contains(role), "", role);
    }

    /** Refuses unless the caller may act for the unit. */
    public void mustServe(Unit unit) {
        mustServe(unit.code());
    }

    /** Refuses unless the caller may act for the province of that code. */
    public void mustServe(String provinceCode) {
        boolean serves = provinces.contains(EVERYWHERE) || provinces.contains(provinceCode);
        Refusal.PROVINCE_NOT_ALLOWED.when(!serves, "", provinceCode);
    }
}
