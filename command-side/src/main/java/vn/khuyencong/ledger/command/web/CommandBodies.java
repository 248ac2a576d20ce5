package vn.khuyencong.ledger.command.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.ledger.command.desk.Command;

/** Joins what the URL names with what the body says into one command, and says what is missing before it is bound. */
@ControllerAdvice
final class CommandBodies extends RequestBodyAdviceAdapter {
    private static final int LARGEST_BODY_BYTES = 1 << 20;

    private final JsonMapper json;

    CommandBodies(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        Class<?> body = parameter.getParameterType();
        return Command.class.isAssignableFrom(body) || Wish.class.isAssignableFrom(body);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        JsonNode body = json.readTree(bounded(message.getBody()));
        if (!(body instanceof ObjectNode command)) {
            throw new RequestProblem(BAD_REQUEST, "BODY_NOT_AN_OBJECT", "");
        }
        pathVariables().forEach((name, value) -> name(command, name, value));
        Completeness.check(command, parameter.getParameterType());
        new Read(parameter.getParameterType(), command).keep();
        byte[] whole = json.writeValueAsBytes(command);
        return new Joined(new ByteArrayInputStream(whole), message.getHeaders());
    }

    private static byte[] bounded(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BODY_BYTES + 1);
        if (bytes.length > LARGEST_BODY_BYTES) {
            throw new RequestProblem(CONTENT_TOO_LARGE, "BODY_TOO_LARGE", "", LARGEST_BODY_BYTES);
        }
        if (bytes.length == 0) {
            throw new RequestProblem(BAD_REQUEST, "BODY_MISSING", "");
        }
        return bytes;
    }

    private static void name(ObjectNode command, String name, String value) {
        JsonNode said = command.get(name);
        if (said != null && !said.asString("").equals(value)) {
            throw new RequestProblem(BAD_REQUEST, "URL_AND_BODY_DIFFER", "/" + name, name);
        }
        command.put(name, value);
        if (name.equals("entry") && command.get("replacement") instanceof ObjectNode replacement) {
            String stream = value.replaceFirst("~.*", "");
            replacement.put(stream.replaceFirst("\\..*", ""), stream);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> pathVariables() {
        Object variables = request()
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }

    private static RequestAttributes request() {
        return RequestContextHolder.currentRequestAttributes();
    }

    /** What was read for a command of this type, kept with its request for whoever tells why it was refused. */
    record Read(Class<?> type, ObjectNode body) {
        private static final String PLACE = Read.class.getName();

        private void keep() {
            request().setAttribute(PLACE, this, RequestAttributes.SCOPE_REQUEST);
        }

        static @Nullable Read of(HttpServletRequest request) {
            return (Read) request.getAttribute(PLACE);
        }
    }

    private record Joined(InputStream getBody, HttpHeaders getHeaders) implements HttpInputMessage {}
}
