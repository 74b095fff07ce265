package org.leanout.audit;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManagerFactory;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears of every insert, update and delete of an entity, so that no module has to remember to write its history. */
@Component
class ChangeRecorder implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1L;

    private final transient EntityManagerFactory factory;
    private final transient ChangeLog log;

    ChangeRecorder(EntityManagerFactory factory, ChangeLog log) {
        this.factory = factory;
        this.log = log;
    }

    @PostConstruct
    void listen() {
        var listeners = factory.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        var subject = subject(event.getPersister(), event.getEntity());
        if (subject.isRecorded()) log.created(subject);
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        var subject = subject(event.getPersister(), event.getEntity());
        if (subject.isRecorded()) log.removed(subject);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var subject = subject(event.getPersister(), event.getEntity());
        if (!subject.isRecorded()) return;
        log.changed(
                subject,
                IntStream.of(dirty(event))
                        .filter(i -> i != event.getPersister().getVersionPropertyIndex())
                        .filter(i -> !Objects.equals(before(event, i), Text.of(event.getState()[i])))
                        .mapToObj(i -> field(event, subject, i))
                        .toList());
    }

    private static ChangeLog.Field field(PostUpdateEvent event, Subject subject, int i) {
        String name = event.getPersister().getPropertyNames()[i];
        boolean hidden = subject.hides(name);
        return new ChangeLog.Field(
                name, hidden ? null : before(event, i), hidden ? null : Text.of(event.getState()[i]));
    }

    private static @Nullable String before(PostUpdateEvent event, int i) {
        return event.getOldState() == null ? null : Text.of(event.getOldState()[i]);
    }

    private static int[] dirty(PostUpdateEvent event) {
        return event.getDirtyProperties() == null ? new int[0] : event.getDirtyProperties();
    }

    private static Subject subject(EntityPersister persister, Object entity) {
        return Subject.of(entity, persister.getVersion(entity) instanceof Integer version ? version : 0);
    }

    @Override
    public boolean requiresPostCommitHandling(@Nullable EntityPersister persister) {
        return false;
    }
}
