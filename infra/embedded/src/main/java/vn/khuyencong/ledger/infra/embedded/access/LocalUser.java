package vn.khuyencong.ledger.infra.embedded.access;

import java.util.List;
import java.util.stream.Stream;

/**
 * A person with an account on this machine; everywhere else the person is this name alone.
 *
 * @param role one of FINANCE, APPROVER, AUDITOR, VIEWER, ADMIN
 * @param provinces the province codes the person may act for, or {@code *}
 */
record LocalUser(String name, String role, String organisation, List<String> provinces, String passwordHash) {
    List<String> authorities() {
        return Stream.concat(
                        Stream.of("ROLE_" + role, "ORGANISATION_" + organisation),
                        provinces.stream().map(code -> "PROVINCE_" + code))
                .toList();
    }

    /** Without the hash of the password, which belongs into no log. */
    @Override
    public String toString() {
        return name;
    }
}
