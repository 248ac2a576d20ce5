package vn.khuyencong.ledger.command;

import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.common.caching.Cache;

/** Which streams were opened, in the order of their first time: whoever opens one asks the memory for it. */
final class OpenedStreams {
    private final Set<String> inOrder = Collections.synchronizedSet(new LinkedHashSet<>());

    List<String> inOrder() {
        return List.copyOf(inOrder);
    }

    Cache noticedBy(Cache memory) {
        return (Cache) Proxy.newProxyInstance(
                Cache.class.getClassLoader(), new Class<?>[] {Cache.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("get")) {
                        inOrder.add(String.valueOf(arguments[0]));
                    }
                    return method.invoke(memory, arguments);
                });
    }
}
