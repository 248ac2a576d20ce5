package vn.khuyencong.ledger.infra.embedded.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Refuses who shows a name and a password with each request. */
final class BasicDoor implements AuthenticationEntryPoint, AccessDeniedHandler {
    static final String CHALLENGE = "Basic realm=\"ledger\", charset=\"UTF-8\"";

    private final AccessProblems problems;

    BasicDoor(AccessProblems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof TooManyGuesses tooMany) {
            problems.tellProgram(tooMany, request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        problems.tellProgram(Refused.NOT_SIGNED_IN, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        problems.tellProgram(Refused.ROLE_NOT_ALLOWED, request, response);
    }
}
