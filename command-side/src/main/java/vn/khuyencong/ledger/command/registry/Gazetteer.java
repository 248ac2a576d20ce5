package vn.khuyencong.ledger.command.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.reference.ActivityPublished;
import vn.khuyencong.ledger.events.reference.IssuerPublished;
import vn.khuyencong.ledger.events.reference.IssuerScope;
import vn.khuyencong.ledger.events.reference.ProvinceVersionPublished;

/** The dated reference tables as rules ask for them. */
public final class Gazetteer {
    private final Map<Unit, ProvinceVersionPublished> provinces = new HashMap<>();
    private final Map<ActivityCode, ActivityPublished> activities = new HashMap<>();
    private final Map<String, IssuerPublished> issuers = new HashMap<>();

    Gazetteer(List<Fact> provinceFacts, List<Fact> activityFacts, List<Fact> issuerFacts) {
        for (Fact fact : provinceFacts) {
            ProvinceVersionPublished it = (ProvinceVersionPublished) fact;
            provinces.put(it.unit(), it);
        }
        for (Fact fact : activityFacts) {
            ActivityPublished it = (ActivityPublished) fact;
            activities.put(it.activity(), it);
        }
        for (Fact fact : issuerFacts) {
            IssuerPublished it = (IssuerPublished) fact;
            issuers.put(it.code(), it);
        }
    }

    public @Nullable ProvinceVersionPublished province(Unit unit) {
        return provinces.get(unit);
    }

    public boolean knows(ActivityCode activity) {
        return activities.containsKey(activity);
    }

    /** Every version that shares a province code, the oldest first. */
    public List<ProvinceVersionPublished> versionsOf(String code) {
        List<ProvinceVersionPublished> found = new ArrayList<>();
        for (ProvinceVersionPublished it : provinces.values()) {
            if (it.code().equals(code)) {
                found.add(it);
            }
        }
        found.sort((a, b) -> a.validFrom().compareTo(b.validFrom()));
        return found;
    }

    /** Whether the unit stood on that day; the nation always does. */
    public boolean inForce(Unit unit, LocalDate day) {
        if (unit.isNation()) {
            return true;
        }
        ProvinceVersionPublished version = provinces.get(unit);
        return version != null && standsOn(version, day);
    }

    /** Whether the unit stood on that day, or had ended before it with a successor that lives on. */
    public boolean inForceOrSucceeded(Unit unit, LocalDate day) {
        ProvinceVersionPublished version = provinces.get(unit);
        return inForce(unit, day)
                || (version != null && version.successor() != null && !day.isBefore(version.validFrom()));
    }

    /**
     * The name of an issuer as it was on a day: {@code cp}, or a provincial office such as {@code 31-ubnd}, which bears
     * the name of the province version of that day. Null if no such office stood.
     */
    public @Nullable String issuerName(String code, LocalDate day) {
        IssuerPublished national = issuers.get(code);
        if (national != null && national.scope() == IssuerScope.NATIONAL) {
            return national.name();
        }
        int dash = code.indexOf('-');
        IssuerPublished office = dash < 0 ? null : issuers.get(code.substring(dash + 1));
        if (office == null || office.scope() != IssuerScope.PROVINCIAL) {
            return null;
        }
        return versionsOf(code.substring(0, dash)).stream()
                .filter(version -> standsOn(version, day))
                .map(version -> office.name() + " " + version.unitType() + " " + version.name())
                .findFirst()
                .orElse(null);
    }

    private static boolean standsOn(ProvinceVersionPublished version, LocalDate day) {
        LocalDate end = version.validTo();
        return !day.isBefore(version.validFrom()) && (end == null || !day.isAfter(end));
    }
}
