package vn.khuyencong.ledger.command.desk;

import java.util.Set;
import vn.khuyencong.ledger.events.Unit;

/**
 * Who asks: a person by id, never by name, with a role and the provinces it is limited to.
 *
 * @param provinces province codes, or {@code *} for all
 */
public record Caller(String id, Role role, String organisation, Set<String> provinces) {
    private static final String EVERYWHERE = "*";

    public static final Caller SYSTEM = new Caller("system", Role.SYSTEM, "ledger", Set.of(EVERYWHERE));

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
