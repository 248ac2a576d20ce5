package vn.khuyencong.ledger.infra.embedded.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Tells who may not come in, as an RFC 9457 problem, and leaves a line for the auditor. */
final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Logger AUDIT = LoggerFactory.getLogger("ledger.audit.access");

    private final HttpStatus status;
    private final JsonMapper json = JsonMapper.builder().build();

    AccessProblems(HttpStatus status) {
        this.status = status;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"ledger\", charset=\"UTF-8\"");
        tell(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        tell(request, response);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AUDIT.warn(
                "refused {} {} {} for {}",
                status.value(),
                request.getMethod(),
                request.getRequestURI(),
                request.getRemoteUser());
        boolean english = request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        ResourceBundle words = ResourceBundle.getBundle(
                "access",
                Locale.of(english && request.getHeader("Accept-Language") != null ? "en" : "vi"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String code = status == HttpStatus.UNAUTHORIZED ? "NOT_SIGNED_IN" : "ROLE_NOT_ALLOWED";
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write(json.writeValueAsString(new Problem(
                                words.getString(code + ".title"), status.value(), words.getString(code), code))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private record Problem(String title, int status, String detail, String code) {}
}
