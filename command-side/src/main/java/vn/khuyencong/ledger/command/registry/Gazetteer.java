package vn.khuyencong.ledger.command.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.ActivityCode;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Period;
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

    /** The unit itself on a day when it stood, or the successor that stood in its place; null if neither did. */
    public @Nullable Unit servingFor(Unit unit, LocalDate day) {
        ProvinceVersionPublished version = provinces.get(unit);
        while (version != null && !standsOn(version, day)) {
            Unit successor = version.successor();
            version = successor == null ? null : provinces.get(successor);
        }
        return version == null ? null : version.unit();
    }

    /** Whether a unit went on, at once or by way of others, in that later one. */
    public boolean wentOnIn(Unit unit, Unit later) {
        Unit next = successorOf(unit);
        for (int steps = 0; next != null && steps < provinces.size(); steps++) {
            if (next.equals(later)) {
                return true;
            }
            next = successorOf(next);
        }
        return false;
    }

    private @Nullable Unit successorOf(Unit unit) {
        ProvinceVersionPublished version = provinces.get(unit);
        return version == null ? null : version.successor();
    }

    /**
     * Whether a figure about the period can be one of the unit: the unit stood at the period's end, or had ended with a
     * successor by then and lived through some of the period. A period that is still open has no such day.
     */
    public boolean bears(Unit unit, Period period) {
        LocalDate end = period.to();
        if (end == null || inForce(unit, end)) {
            return end != null;
        }
        ProvinceVersionPublished version = provinces.get(unit);
        LocalDate ended = version == null || version.successor() == null ? null : version.validTo();
        return ended != null && !end.isBefore(ended) && !period.from().isAfter(ended);
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
        String province = provinceOf(code);
        IssuerPublished office = province == null ? null : issuers.get(officeIn(code));
        if (province == null || office == null) {
            return null;
        }
        return versionsOf(province).stream()
                .filter(version -> standsOn(version, day))
                .map(version -> office.name() + " " + version.unitType() + " " + version.name())
                .findFirst()
                .orElse(null);
    }

    /** The code of the province whose office an issuer is, for example 31 of {@code 31-ubnd}; null for any other. */
    public @Nullable String provinceOf(String issuer) {
        int dash = issuer.indexOf('-');
        IssuerPublished office = dash < 0 || issuers.containsKey(issuer) ? null : issuers.get(officeIn(issuer));
        return office != null && office.scope() == IssuerScope.PROVINCIAL ? issuer.substring(0, dash) : null;
    }

    private static String officeIn(String issuer) {
        return issuer.substring(issuer.indexOf('-') + 1);
    }

    private static boolean standsOn(ProvinceVersionPublished version, LocalDate day) {
        LocalDate end = version.validTo();
        return !day.isBefore(version.validFrom()) && (end == null || !day.isAfter(end));
    }
}
