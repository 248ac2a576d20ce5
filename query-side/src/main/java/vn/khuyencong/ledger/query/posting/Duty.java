package vn.khuyencong.ledger.query.posting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.query.page.Reader;

/** What can be posted from here, and by whom; what a project needs is posted from its own page. */
enum Duty {
    DECISION(Group.BASIS, Duty.FINANCE),
    DECISION_AMENDMENT(Group.BASIS, Duty.FINANCE),
    TARGET(Group.BASIS, Duty.FINANCE),
    PARTY(Group.BASIS, Duty.FINANCE),
    PLAN(Group.FUND, Duty.FINANCE),
    ALLOCATION(Group.FUND, Duty.FINANCE),
    ADJUSTMENT(Group.FUND, Duty.FINANCE),
    CANCELLATION(Group.FUND, Duty.FINANCE),
    TRANSFER(Group.FUND, Duty.FINANCE),
    CARRY_OVER(Group.FUND, Duty.FINANCE),
    INBOX(Group.PROJECT, Duty.APPROVER),
    PROPOSAL(Group.PROJECT, Duty.FINANCE),
    YEAR_CLOSURE(Group.YEAR, Duty.APPROVER),
    YEAR_REOPENING(Group.YEAR, Duty.APPROVER),
    HELD(Group.PERSONS, "/held-postings", Duty.FINANCE, Duty.APPROVER),
    OVERRIDES(Group.PERSONS, "/overrides", Duty.FINANCE, Duty.APPROVER);

    private static final String FINANCE = "FINANCE";
    private static final String APPROVER = "APPROVER";

    /** What belongs together on the page that leads to all of them. */
    enum Group {
        BASIS,
        FUND,
        PROJECT,
        YEAR,
        PERSONS
    }

    /** Some duties under the name of their group. */
    record Duties(String name, List<Duty> duties) {}

    private final Group group;
    private final @Nullable String elsewhere;
    private final Set<String> roles;

    Duty(Group group, String role) {
        this.group = group;
        this.elsewhere = null;
        this.roles = Set.of(role);
    }

    /** What has its page in another room. */
    Duty(Group group, String elsewhere, String... roles) {
        this.group = group;
        this.elsewhere = elsewhere;
        this.roles = Set.of(roles);
    }

    /** As it stands in addresses and words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Duty ofKey(String key) {
        return valueOf(key.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public String path() {
        return elsewhere == null ? "/posting/" + key() : elsewhere;
    }

    boolean isOf(@Nullable Reader reader) {
        return reader != null && roles.contains(reader.role());
    }

    /** The duties of a person, group by group. */
    static List<Duties> of(@Nullable Reader reader) {
        return Stream.of(Group.values())
                .map(group -> new Duties(
                        group.name().toLowerCase(Locale.ROOT),
                        Stream.of(values())
                                .filter(duty -> duty.group == group && duty.isOf(reader))
                                .toList()))
                .filter(duties -> !duties.duties().isEmpty())
                .toList();
    }
}
