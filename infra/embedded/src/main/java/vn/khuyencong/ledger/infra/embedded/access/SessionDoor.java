package vn.khuyencong.ledger.infra.embedded.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import vn.khuyencong.ledger.query.page.PageRequests;

/** Refuses who shows no name and password: leads people to the sign-in page and tells programs what is missing. */
final class SessionDoor implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final AccessProblems problems;

    SessionDoor(AccessProblems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (fillsAWindow(request)) {
            problems.note(Refused.NOT_SIGNED_IN, request, null);
            response.sendRedirect(SignInPage.before(request));
            return;
        }
        if (!comesFromOurPages(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BasicDoor.CHALLENGE);
        }
        problems.tellProgram(Refused.NOT_SIGNED_IN, request, response);
    }

    /** A write without its token by nobody is first of all by nobody: the session behind it may have ended. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        Refused refused = cause instanceof CsrfException ? Refused.CSRF_MISSING : Refused.ROLE_NOT_ALLOWED;
        if (AccessProblems.signedIn() == null) {
            commence(request, response, new InsufficientAuthenticationException("nobody signed in", cause));
        } else if (PageRequests.wantsPage(request)) {
            problems.tellPerson(refused, request, response);
        } else {
            problems.tellProgram(refused, request, response);
        }
    }

    /** A page, or something to save that a link on a page leads to. */
    private static boolean fillsAWindow(HttpServletRequest request) {
        return PageRequests.wantsPage(request)
                || HttpMethod.GET.matches(request.getMethod())
                        && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                        && comesFromOurPages(request);
    }

    /** Then no browser may ask for name and password by itself. */
    private static boolean comesFromOurPages(HttpServletRequest request) {
        return "fetch".equals(request.getHeader("X-Requested-With"))
                || "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
