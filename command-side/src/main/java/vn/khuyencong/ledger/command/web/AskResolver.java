package vn.khuyencong.ledger.command.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads from headers and parameters how a request asks. */
final class AskResolver implements HandlerMethodArgumentResolver {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Ask.class;
    }

    @Override
    public Ask resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) {
            throw new RequestProblem(UNAUTHORIZED, "NOT_SIGNED_IN", "");
        }
        return new Ask(Callers.of(who), commandId(request), trial(request), expectedVersion(request));
    }

    private static UUID commandId(NativeWebRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            throw new RequestProblem(BAD_REQUEST, "IDEMPOTENCY_KEY_MISSING", "Idempotency-Key");
        }
        try {
            UUID id = UUID.fromString(key);
            if (id.toString().equalsIgnoreCase(key)) {
                return id;
            }
        } catch (IllegalArgumentException notAUuid) {
            // Told below, like a UUID with digits left out.
        }
        throw new RequestProblem(BAD_REQUEST, "IDEMPOTENCY_KEY_MALFORMED", "Idempotency-Key", key);
    }

    private static boolean trial(NativeWebRequest request) {
        String dryRun = request.getParameter("dryRun");
        return switch (dryRun) {
            case null -> false;
            case "true" -> true;
            case "false" -> false;
            default -> throw new RequestProblem(BAD_REQUEST, "PARAMETER_MALFORMED", "dryRun", "dryRun", dryRun);
        };
    }

    private static @Nullable Long expectedVersion(NativeWebRequest request) {
        String tag = request.getHeader("If-Match");
        if (tag == null || tag.equals("*")) {
            return null;
        }
        var version = ETAG.matcher(tag.strip());
        if (!version.matches()) {
            throw new RequestProblem(BAD_REQUEST, "PARAMETER_MALFORMED", "If-Match", "If-Match", tag);
        }
        return Long.valueOf(version.group(1));
    }
}
