package vn.khuyencong.ledger.command.web;

import java.util.HashSet;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Role;

/**
 * Reads a caller off its authorities, whoever granted them: {@code ROLE_FINANCE}, {@code PROVINCE_31} or
 * {@code PROVINCE_*}, {@code ORGANISATION_ttkc-31}, and {@code PERSON_an.nguyen} for one of several accounts of a person.
 */
final class Callers {
    private static final String ROLE = "ROLE_";
    private static final String PROVINCE = "PROVINCE_";
    private static final String PERSON = "PERSON_";
    private static final String ORGANISATION = "ORGANISATION_";

    private Callers() {}

    static Caller of(Authentication who) {
        String person = who.getName();
        Role role = Role.VIEWER;
        String organisation = "";
        Set<String> provinces = new HashSet<>();
        for (GrantedAuthority granted : who.getAuthorities()) {
            String authority = String.valueOf(granted.getAuthority());
            if (authority.startsWith(ROLE)) {
                role = Role.valueOf(authority.substring(ROLE.length()));
            } else if (authority.startsWith(PROVINCE)) {
                provinces.add(authority.substring(PROVINCE.length()));
            } else if (authority.startsWith(PERSON)) {
                person = authority.substring(PERSON.length());
            } else if (authority.startsWith(ORGANISATION)) {
                organisation = authority.substring(ORGANISATION.length());
            }
        }
        return new Caller(who.getName(), person, role, organisation, provinces);
    }
}
