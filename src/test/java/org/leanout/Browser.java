package org.leanout;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Sends whole requests, through every filter, as one of the cast: {@code "maya"} signs in as maya@leanout.example. */
@TestComponent
public class Browser {

    /** Nobody is signed in. */
    public static final String NOBODY = "";

    private final MockMvc mvc;
    private final Map<String, Cookie> sessions = new ConcurrentHashMap<>();

    Browser(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** The page that somebody sees at an address, where a redirect is not followed. */
    public Document page(String who, String address) throws Exception {
        return Jsoup.parse(open(who, address).getResponse().getContentAsString());
    }

    public MvcResult open(String who, String address) throws Exception {
        // what a link has encoded already is not encoded again
        return send(who, address.contains("%") ? get(URI.create(address)) : get(address));
    }

    /** The page that the server shows somebody in place of one that failed. */
    public Document failure(String who, int status) throws Exception {
        MvcResult shown = send(who, get("/error").accept(MediaType.TEXT_HTML).with(failed -> {
            failed.setDispatcherType(DispatcherType.ERROR);
            failed.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
            return failed;
        }));
        return Jsoup.parse(shown.getResponse().getContentAsString());
    }

    /** Sends a form: names and values in turn. */
    public MvcResult submit(String who, String address, Object... fields) throws Exception {
        MockHttpServletRequestBuilder form = address.contains("%") ? post(URI.create(address)) : post(address);
        for (int i = 0; i < fields.length; i += 2) form.param((String) fields[i], String.valueOf(fields[i + 1]));
        return send(who, form);
    }

    /** Sends a form with a file in it: names and values in turn. */
    public MvcResult upload(String who, String address, String name, byte[] content, Object... fields)
            throws Exception {
        var form = multipart(address).file(new MockMultipartFile("file", name, "text/html", content));
        if (!who.equals(NOBODY)) form.cookie(session(who));
        for (int i = 0; i < fields.length; i += 2) form.param((String) fields[i], String.valueOf(fields[i + 1]));
        return mvc.perform(form.with(csrf())).andReturn();
    }

    public MvcResult send(String who, HttpMethod method, String address) throws Exception {
        return send(who, request(method, address));
    }

    private MvcResult send(String who, MockHttpServletRequestBuilder builder) throws Exception {
        if (!who.equals(NOBODY)) builder.cookie(session(who));
        return mvc.perform(builder.with(csrf())).andReturn();
    }

    private Cookie session(String who) throws Exception {
        if (!sessions.containsKey(who)) signIn(who, "lean-out-demo");
        return sessions.get(who);
    }

    /** Takes away the session of somebody who has to sign in again. */
    public void forget(String who) {
        sessions.remove(who);
    }

    /** Signs in with a password of their own. */
    public void signIn(String who, String password) throws Exception {
        MvcResult signedIn = mvc.perform(post("/login")
                        .param("username", who + "@leanout.example")
                        .param("password", password)
                        .with(csrf()))
                .andReturn();
        Cookie cookie = Arrays.stream(signedIn.getResponse().getCookies())
                .filter(sent -> sent.getName().equalsIgnoreCase("session"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("cannot sign in as " + who));
        sessions.put(who, cookie);
    }

    /** The address that an answer leads on to. */
    public static String target(MvcResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /** The id with which an address ends. */
    public static UUID idIn(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
