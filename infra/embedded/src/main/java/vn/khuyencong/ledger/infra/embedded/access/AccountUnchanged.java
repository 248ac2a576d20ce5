package vn.khuyencong.ledger.infra.embedded.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session as soon as the account behind it has another password, role or province. */
final class AccountUnchanged extends OncePerRequestFilter {
    private final LocalUsers users;
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

    AccountUnchanged(LocalUsers users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getDetails() instanceof LocalUser then && !then.equals(users.find(who.getName()))) {
            end.logout(request, response, who);
        }
        next.doFilter(request, response);
    }
}
