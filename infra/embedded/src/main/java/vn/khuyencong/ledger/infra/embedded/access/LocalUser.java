package vn.khuyencong.ledger.infra.embedded.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account on this machine; everywhere else it is this name alone.
 *
 * @param person whose account it is, if its name does not tell: one person may hold several
 * @param role one of FINANCE, APPROVER, AUDITOR, VIEWER, ADMIN
 * @param provinces the province codes the person may act for, or {@code *}
 */
record LocalUser(
        String name,
        @Nullable String person,
        String role,
        String organisation,
        List<String> provinces,
        String passwordHash) {
    List<String> authorities() {
        List<String> granted = new ArrayList<>(List.of("ROLE_" + role, "ORGANISATION_" + organisation));
        provinces.forEach(code -> granted.add("PROVINCE_" + code));
        if (person != null) {
            granted.add("PERSON_" + person);
        }
        return granted;
    }

    /** Without the hash of the password, which belongs into no log. */
    @Override
    public String toString() {
        return name;
    }
}
