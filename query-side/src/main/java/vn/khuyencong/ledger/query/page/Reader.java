package vn.khuyencong.ledger.query.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.khuyencong.ledger.events.Unit;

/**
 * Who reads the page.
 *
 * @param person whose account it is; one person may hold several
 * @param role FINANCE, APPROVER, AUDITOR, VIEWER or ADMIN
 * @param provinces the province codes the person may post for, or {@code *}
 */
public record Reader(String name, String person, String role, Set<String> provinces) {
    private static final String ROLE = "ROLE_";
    private static final String PROVINCE = "PROVINCE_";
    private static final String PERSON = "PERSON_";
    private static final String EVERYWHERE = "*";
    private static final String ANONYMOUS = "anonymousUser";

    /** Who signed in, if anybody did. */
    public static @Nullable Reader current() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated() || ANONYMOUS.equals(who.getPrincipal())) {
            return null;
        }
        List<String> authorities = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .toList();
        return new Reader(
                who.getName(),
                behind(PERSON, authorities).stream().findFirst().orElse(who.getName()),
                behind(ROLE, authorities).stream().findFirst().orElse("VIEWER"),
                behind(PROVINCE, authorities));
    }

    private static Set<String> behind(String prefix, List<String> authorities) {
        return authorities.stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    /** Whether this person may post for the unit. */
    public boolean serves(Unit unit) {
        return provinces.contains(EVERYWHERE) || provinces.contains(unit.code());
    }

    /** Whether there is anything this person could post. */
    public boolean posts() {
        return role.equals("FINANCE") || role.equals("APPROVER") || role.equals("ADMIN");
    }
}
