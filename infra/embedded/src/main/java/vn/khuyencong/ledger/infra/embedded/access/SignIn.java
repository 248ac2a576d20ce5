package vn.khuyencong.ledger.infra.embedded.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** What follows a sign-in: the page that was asked for, or the form again. */
final class SignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    static final String NAME = "name";

    private final AccessProblems problems;
    private final LocalUsers users;

    SignIn(AccessProblems problems, LocalUsers users) {
        this.problems = problems;
        this.users = users;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        response.sendRedirect(SignInPage.next(request.getParameter(SignInPage.NEXT)));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        Refused refused = cause instanceof TooManyGuesses ? Refused.TOO_MANY_GUESSES : Refused.NOT_SIGNED_IN;
        problems.note(refused, request, knownName(request));
        request.setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, cause);
        request.getRequestDispatcher(SignInPage.REFUSED).forward(request, response);
    }

    /** A name that nobody has is not logged: people type their password into the wrong field. */
    private String knownName(HttpServletRequest request) {
        String typed = request.getParameter(NAME);
        return typed == null || users.find(typed) == null ? "an unknown name" : typed;
    }
}
