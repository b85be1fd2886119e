/* What an AppImage begins with (type 2): an ELF program, with a squashfs image behind its last byte.
 *
 * It mounts the image with FUSE and becomes the program in it; the mount is gone as soon as the program is. Where there is
 * no FUSE it says so in a sentence, unpacks the image for this run and removes that again. Linked statically from
 * squashfuse (BSD) and libfuse (LGPL), so that nothing of the system is needed. `--appimage-extract` and
 * `--appimage-offset` are those of every AppImage. `bootstrap.py installer appimage` builds it; with RECORD defined it
 * is what writes down, into the file that APPIMAGE_RECORD names, what a start reads (packaging/_bootstrap/first.py).
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <malloc.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <lz4.h>
#include <squashfuse/ll.h>
#include <squashfuse/squashfuse.h>

/* squashfuse asks for these decompressors as well. Our images need them not, and the licence of the first (GPL) this file does
 * not have. */
int lzo1x_decompress_safe(const void *in, size_t size, void *out, size_t *length, void *memory) {
	(void)in, (void)size, (void)out, (void)length, (void)memory;
	return -1;
}

int uncompress(void *out, unsigned long *length, const void *in, unsigned long size) {
	(void)out, (void)length, (void)in, (void)size;
	return -1;
}

int lzma_stream_buffer_decode(uint64_t *limit, uint32_t flags, const void *allocator, const uint8_t *in, size_t *in_at, size_t in_size,
	uint8_t *out, size_t *out_at, size_t out_size) {
	(void)limit, (void)flags, (void)allocator, (void)in, (void)in_at, (void)in_size, (void)out, (void)out_at, (void)out_size;
	return -1;
}

static const char *const PROGRAM = "/AppRun", *const FIRST = ".first", *const UNPACKED = "unpacked_connection";
static char self[PATH_MAX];
static const int ENDS[] = {SIGINT, SIGTERM, SIGHUP};
enum { HOW_MANY = sizeof ENDS / sizeof *ENDS };
static volatile pid_t running; /* while it is unpacked nobody is, then the program */
static volatile sig_atomic_t ending; /* what asked for an end before there was a program */

static size_t end_of_elf(void) {
	Elf64_Ehdr header = {0};
	int file = open(self, O_RDONLY | O_CLOEXEC);
	if (file < 0 || read(file, &header, sizeof header) != sizeof header) return 0;
	close(file);
	return header.e_shoff + (size_t)header.e_shentsize * header.e_shnum;
}

enum { BASES = 2, JUST_MADE = 60 }; /* seconds in which a folder may be held by nobody yet */

static const char *base_of(size_t at) {
	return at ? "/tmp" : getenv("TMPDIR");
}

static int temporary(char *folder, const char *name) {
	for (size_t at = 0; at < BASES; at++) {
		const char *base = base_of(at);
		if (base && *base && snprintf(folder, PATH_MAX, "%s/.%s_XXXXXX", base, name) < PATH_MAX && mkdtemp(folder)) return 1;
	}
	return 0;
}

static void become(const char *folder, char **arguments) {
	char path[PATH_MAX + 8], here[PATH_MAX];
	snprintf(path, sizeof path, "%s%s", folder, PROGRAM);
	setenv("APPDIR", folder, 1);
	setenv("APPIMAGE", self, 1);
	setenv("ARGV0", arguments[0], 1);
	if (getcwd(here, sizeof here)) setenv("OWD", here, 1);
	execv(path, arguments);
	fprintf(stderr, "connection-wizard: the program in this file cannot be started: %s.\n", strerror(errno));
	_exit(127);
}

/* With FUSE: a child serves the mount until nobody holds the other end of the pipe any more. */

/* Blocks are a megabyte, and the system asks for a few pages of them: each is unpacked once and kept for a while. */

enum { BLOCK = 1 << 20, KEPT = 16, PAGE = 4096, FOREVER = 1 << 30 };
static struct { fuse_ino_t file; off_t at; sqfs_off_t size; unsigned used; char *data; } kept[KEPT];
static unsigned now;

static int find_block(sqfs *fs, sqfs_inode *inode, fuse_ino_t file, off_t at) {
	int oldest = 0;
	for (int each = 0; each < KEPT; each++) {
		if (kept[each].data && kept[each].file == file && kept[each].at == at) {
			kept[each].used = ++now;
			return each;
		}
		if (kept[each].used < kept[oldest].used) oldest = each;
	}
	if (!kept[oldest].data && !(kept[oldest].data = malloc(BLOCK))) return -1;
	sqfs_off_t size = BLOCK;
	kept[oldest].used = 0;
	kept[oldest].file = 0;
	if (sqfs_read_range(fs, inode, at, &size, kept[oldest].data) != SQFS_OK) return -1;
	kept[oldest].file = file;
	kept[oldest].at = at;
	kept[oldest].size = size;
	kept[oldest].used = ++now;
	return oldest;
}

static void read_kept(fuse_req_t request, fuse_ino_t file, size_t size, off_t at, struct fuse_file_info *info) {
	sqfs_ll *image = fuse_req_userdata(request);
	sqfs_inode inode;
	off_t begin = at - at % BLOCK;
#ifdef RECORD
	static FILE *record;
	if (!record) record = fopen(getenv("APPIMAGE_RECORD"), "we");
	if (record) fprintf(record, "%lu %lld %zu\n", (unsigned long)file, (long long)at, size), fflush(record);
#endif
	int found = sqfs_ll_inode(image, &inode, file) == SQFS_OK ? find_block(&image->fs, &inode, file, begin) : -1;
	if (found < 0) {
		fuse_reply_err(request, EIO);
		return;
	}
	sqfs_off_t left = kept[found].size - (at - begin);
	if (left > (sqfs_off_t)size) left = (sqfs_off_t)size;
	if (left == (sqfs_off_t)size || kept[found].size < BLOCK)
		fuse_reply_buf(request, left > 0 ? kept[found].data + (at - begin) : NULL, left > 0 ? (size_t)left : 0);
	else { /* it goes on in the next block, which the system asks for in pieces that never do */
		info->fh = (intptr_t)&inode;
		sqfs_ll_op_read(request, file, size, at, info);
	}
}

/* Python's loader opens its archive once for each module, and Python and Qt look for hundreds of files that are not there.
 * The system need not ask for either: files are open without us, and what is not there stays away. */

static void open_without_us(fuse_req_t request, fuse_ino_t file, struct fuse_file_info *info) {
	(void)file, (void)info;
	fuse_reply_err(request, ENOSYS);
}

/* Who reads by way of a buffer takes one as large as the file says: a block for each module, were it the image's. */

sqfs_err sqfs_stat(sqfs *fs, sqfs_inode *inode, struct stat *found); /* in the library, but not in its headers */

static int facts(sqfs_ll *image, sqfs_inode *inode, fuse_ino_t file, struct stat *found) {
	if (sqfs_stat(&image->fs, inode, found) != SQFS_OK) return 0;
	found->st_ino = file;
	found->st_blksize = PAGE;
	return 1;
}

static void get_attributes(fuse_req_t request, fuse_ino_t file, struct fuse_file_info *info) {
	sqfs_ll *image = fuse_req_userdata(request);
	sqfs_inode inode;
	struct stat found = {0};
	(void)info;
	if (sqfs_ll_inode(image, &inode, file) == SQFS_OK && facts(image, &inode, file, &found))
		fuse_reply_attr(request, &found, FOREVER);
	else fuse_reply_err(request, ENOENT);
}

static void look_up(fuse_req_t request, fuse_ino_t folder, const char *name) {
	sqfs_ll *image = fuse_req_userdata(request);
	sqfs_inode inode;
	sqfs_name space;
	sqfs_dir_entry entry;
	bool is_there = false;
	struct fuse_entry_param found = {.entry_timeout = FOREVER, .attr_timeout = FOREVER};
	sqfs_dentry_init(&entry, space);
	if (sqfs_ll_inode(image, &inode, folder) != SQFS_OK) fuse_reply_err(request, ENOENT);
	else if (!S_ISDIR(inode.base.mode)) fuse_reply_err(request, ENOTDIR);
	else if (sqfs_dir_lookup(&image->fs, &inode, name, strlen(name), &entry, &is_there) != SQFS_OK) fuse_reply_err(request, EIO);
	else if (!is_there) fuse_reply_entry(request, &found);
	else if (sqfs_inode_get(&image->fs, &inode, sqfs_dentry_inode(&entry)) == SQFS_OK
		&& facts(image, &inode, image->ino_fuse_num(image, &entry), &found.attr)) {
		found.ino = image->ino_register(image, &entry);
		fuse_reply_entry(request, &found);
	} else fuse_reply_err(request, EIO);
}

static void begin(void *image, struct fuse_conn_info *connection) {
	(void)image;
	connection->want |= connection->capable & FUSE_CAP_CACHE_SYMLINKS;
#ifdef RECORD
	connection->max_readahead = 0; /* what is touched, and nothing beside it */
#endif
}

/* What a start of the window reads lies once more in the file ".first", in the order in which it is read and in a kind that is
 * unpacked at once (LZ4). Its pages are given to the system before it asks for them. Numbers are of 32 bits, the machine's own:
 * how many names, how many bytes they are long, the names, each with a zero behind it; how many pieces; and for each piece
 * how many parts it has, its bytes unpacked and packed, for each part the name's number, the page and the bytes; the data. */

struct part { uint32_t name, page, size; };
static struct { const char *folder; size_t offset; struct fuse_session *session; int ready; } first;
enum { ENOUGH = 8, MOST = 1 << 20, MOST_NAMES = 1 << 16 }; /* pieces before the program begins; bytes of a piece */

static int next_bytes(sqfs *fs, sqfs_inode *inode, sqfs_off_t *at, void *target, size_t wanted) {
	sqfs_off_t size = (sqfs_off_t)wanted;
	int is_fine = sqfs_read_range(fs, inode, *at, &size, target) == SQFS_OK && size == (sqfs_off_t)wanted;
	*at += size;
	return is_fine;
}

static int next_piece(sqfs *fs, sqfs_inode *inode, sqfs_off_t *at, const char **names, fuse_ino_t *files, uint32_t count) {
	static char packed[MOST + MOST / 128], data[MOST], path[PATH_MAX];
	static struct part parts[MOST / PAGE];
	uint32_t head[3], done = 0;
	struct stat found;
	if (!next_bytes(fs, inode, at, head, sizeof head) || head[0] > MOST / PAGE || head[1] > MOST || head[2] > sizeof packed) return 0;
	if (!next_bytes(fs, inode, at, parts, head[0] * sizeof *parts) || !next_bytes(fs, inode, at, packed, head[2])) return 0;
	if (LZ4_decompress_safe(packed, data, (int)head[2], (int)head[1]) != (int)head[1]) return 0;
	for (struct part *part = parts; part < parts + head[0]; done += part++->size) {
		struct fuse_bufvec given = FUSE_BUFVEC_INIT(part->size);
		if (part->name >= count || part->size > head[1] - done) return 0;
		if (!files[part->name] && snprintf(path, sizeof path, "%s/%s", first.folder, names[part->name]) < PATH_MAX
			&& stat(path, &found) == 0) files[part->name] = found.st_ino; /* the system knows it from now on */
		given.buf[0].mem = data + done;
		if (files[part->name]) fuse_lowlevel_notify_store(first.session, files[part->name], (off_t)part->page * PAGE, &given, 0);
	}
	return 1;
}

static void go_on(void) {
	if (first.ready >= 0 && write(first.ready, "m", 1) == 1) close(first.ready);
	first.ready = -1;
}

static void *give_first(void *nothing) { /* in a thread: a page that is asked for just now is answered by the other one */
	static char text[1 << 20];
	static const char *names[MOST_NAMES];
	static fuse_ino_t files[MOST_NAMES];
	sqfs fs;
	sqfs_inode inode;
	sqfs_off_t at = 0;
	bool is_there = false;
	uint32_t head[2] = {0}, pieces = 0, count = 0;
	if (sqfs_open_image(&fs, self, first.offset) == SQFS_OK
		&& sqfs_inode_get(&fs, &inode, sqfs_inode_root(&fs)) == SQFS_OK
		&& sqfs_lookup_path(&fs, &inode, FIRST, &is_there) == SQFS_OK && is_there
		&& next_bytes(&fs, &inode, &at, head, sizeof head) && head[0] <= MOST_NAMES && head[1] < sizeof text
		&& next_bytes(&fs, &inode, &at, text, head[1]) && next_bytes(&fs, &inode, &at, &pieces, sizeof pieces)) {
		for (char *name = text; count < head[0] && name < text + head[1]; name += strlen(name) + 1) names[count++] = name;
		for (uint32_t piece = 0; piece < pieces && next_piece(&fs, &inode, &at, names, files, count); piece++)
			if (piece == ENOUGH) go_on();
	}
	go_on();
	return nothing;
}

static void serve(const char *folder, size_t offset, int ready, int held) {
	static struct fuse_lowlevel_ops operations = {
		.getattr = get_attributes, .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir,
		.readdir = sqfs_ll_op_readdir, .lookup = look_up, .open = open_without_us,
		.create = sqfs_ll_op_create, .init = begin, .read = read_kept,
		.readlink = sqfs_ll_op_readlink, .listxattr = sqfs_ll_op_listxattr, .getxattr = sqfs_ll_op_getxattr,
		.forget = sqfs_ll_op_forget, .statfs = stfs_ll_op_statfs,
	};
	char *words[] = {"connection-wizard", "-o", "ro,nosuid,nodev,fsname=connection-wizard"};
	struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
	struct fuse_buf buffer = {0};
	sqfs_ll_chan channel;
	int quiet = open("/dev/null", O_RDWR);
	int said = dup(STDERR_FILENO);

	mallopt(M_MMAP_THRESHOLD, 2 * BLOCK); /* what was a block becomes the next one: no memory is asked for anew */
	mallopt(M_TRIM_THRESHOLD, KEPT * BLOCK);
	setsid(); /* Ctrl-C is for the program */
	dup2(quiet, STDERR_FILENO); /* what libfuse says of a missing FUSE is said by us, once */
	sqfs_ll *image = sqfs_ll_open(self, offset);
	if (!image || sqfs_ll_mount(&channel, folder, &arguments, &operations, sizeof operations, image) != SQFS_OK) _exit(1);
	dup2(said, STDERR_FILENO);
	close(said);
	dup2(quiet, STDIN_FILENO); /* who waits for the end of the program's output does not wait for us */
	dup2(quiet, STDOUT_FILENO);
	dup2(quiet, STDERR_FILENO);
	pthread_t thread;
	first.folder = folder;
	first.offset = offset;
	first.session = channel.session;
	first.ready = ready;
	if (pthread_create(&thread, NULL, give_first, NULL)) go_on();

	struct pollfd watched[2] = {{fuse_session_fd(channel.session), POLLIN, 0}, {held, 0, 0}};
	while (!fuse_session_exited(channel.session)) {
		if (poll(watched, 2, -1) < 0 && errno != EINTR) break;
		if (watched[1].revents) break; /* the program has ended */
		if (!watched[0].revents) continue;
		int got = fuse_session_receive_buf(channel.session, &buffer);
		if (got == -EINTR) continue;
		if (got <= 0) break;
		fuse_session_process_buf(channel.session, &buffer);
	}
	sqfs_ll_unmount(&channel, folder);
	rmdir(folder);
	_exit(0);
}

static int run_mounted(size_t offset, char **arguments) {
	char folder[PATH_MAX], answer = 0;
	int ready[2], held[2], status;
	if (access("/dev/fuse", R_OK | W_OK) || !temporary(folder, "mount_connection")) return 0;
	if (pipe2(ready, O_CLOEXEC) || pipe(held)) return 0;
	pid_t child = fork();
	if (child == 0) {
		close(ready[0]);
		close(held[0]);
		serve(folder, offset, ready[1], held[1]);
	}
	close(ready[1]);
	close(held[1]);
	if (child > 0 && read(ready[0], &answer, 1) == 1) {
		become(folder, arguments);
	}
	if (child > 0) waitpid(child, &status, 0);
	close(ready[0]);
	close(held[0]);
	rmdir(folder);
	return 0;
}

/* Without: unpacked. */

static int unpack_file(sqfs *fs, sqfs_inode *inode, const char *path) {
	static char block[1 << 17];
	int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);
	if (file < 0) return 0;
	sqfs_off_t at = 0, size = (sqfs_off_t)inode->xtra.reg.file_size;
	while (at < size) {
		sqfs_off_t piece = sizeof block;
		ssize_t written = 0;
		errno = 0; /* it stays so where the image cannot be read */
		if (sqfs_read_range(fs, inode, at, &piece, block) != SQFS_OK || piece <= 0
			|| (written = write(file, block, (size_t)piece)) != piece) {
			int why = written > 0 ? ENOSPC : errno; /* the last piece that fits is written in part */
			close(file);
			errno = why;
			return 0;
		}
		at += piece;
	}
	return close(file) == 0;
}

/* What is given before it is asked for is of no use to who has all of it. */
static int unpack(size_t offset, const char *folder, const char *without) {
	sqfs fs;
	sqfs_inode inode;
	sqfs_traverse walk;
	sqfs_err error;
	int fine = 1;
	if (sqfs_open_image(&fs, self, offset) != SQFS_OK) return 0;
	if (sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) != SQFS_OK) return 0;
	while (fine && !ending && sqfs_traverse_next(&walk, &error)) {
		char path[PATH_MAX], target[PATH_MAX];
		size_t size = sizeof target;
		if (walk.dir_end || !strcmp(walk.path, without)) continue;
		fine = snprintf(path, sizeof path, "%s/%s", folder, walk.path) < PATH_MAX
			&& sqfs_inode_get(&fs, &inode, sqfs_dentry_inode(&walk.entry)) == SQFS_OK;
		if (!fine) break;
		if (S_ISDIR(inode.base.mode)) fine = mkdir(path, 0755) == 0;
		else if (S_ISLNK(inode.base.mode)) fine = sqfs_readlink(&fs, &inode, target, &size) == SQFS_OK && symlink(target, path) == 0;
		else if (S_ISREG(inode.base.mode)) fine = unpack_file(&fs, &inode, path);
	}
	sqfs_traverse_close(&walk);
	return fine && error == SQFS_OK;
}

static int removed(const char *path, const struct stat *what, int kind, struct FTW *where) {
	(void)what, (void)kind, (void)where;
	return remove(path);
}

/* Who runs unpacked holds his folder by a lock, and so does the program, which may outlive him. One that nobody holds was left by a
 * run that was killed, or by a computer that went off: 190 MB that nobody else would take away. */

static void hold(const char *folder) {
	int held = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW); /* the program has it, too: it stays open when that begins */
	if (held >= 0) flock(held, LOCK_SH);
}

static void sweep(const char *name) {
	for (size_t at = 0; at < BASES; at++) {
		const char *base = base_of(at);
		DIR *list = base && *base ? opendir(base) : NULL;
		struct dirent *entry;
		while (list && (entry = readdir(list))) {
			char path[PATH_MAX];
			struct stat found;
			if (entry->d_name[0] != '.' || strncmp(entry->d_name + 1, name, strlen(name))) continue;
			if (snprintf(path, sizeof path, "%s/%s", base, entry->d_name) >= PATH_MAX) continue;
			int held = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
			if (held >= 0 && fstat(held, &found) == 0 && found.st_uid == geteuid()
				&& found.st_mtime < time(NULL) - JUST_MADE && flock(held, LOCK_EX | LOCK_NB) == 0)
				nftw(path, removed, 16, FTW_DEPTH | FTW_PHYS);
			if (held >= 0) close(held);
		}
		if (list) closedir(list);
	}
}

/* What a key of the terminal sends, or its end, comes from the kernel, and to the program as well. */
static void pass_on(int number, siginfo_t *from, void *context) {
	(void)context;
	if (running == 0) ending = number;
	else if (running > 0 && from->si_code != SI_KERNEL) kill(running, number);
}

/* Who started this may have had one of them ignored, as nohup does: so it stays. */
static void listen_for(sigset_t *those) {
	struct sigaction passing = {.sa_sigaction = pass_on, .sa_flags = SA_SIGINFO | SA_RESTART}, before;
	sigemptyset(those);
	for (int at = 0; at < HOW_MANY; at++) {
		if (sigaction(ENDS[at], NULL, &before) || before.sa_handler == SIG_IGN) continue;
		sigaction(ENDS[at], &passing, NULL);
		sigaddset(those, ENDS[at]);
	}
}

static int run_in(const char *folder, char **arguments, const sigset_t *those) {
	sigset_t before;
	int status = 127 << 8;
	sigprocmask(SIG_BLOCK, those, &before); /* until it is known whom to pass them on to */
	if (!ending && (running = fork()) == 0) {
		for (int at = 0; at < HOW_MANY; at++) {
			if (sigismember(those, ENDS[at])) signal(ENDS[at], SIG_DFL);
		}
		sigprocmask(SIG_SETMASK, &before, NULL);
		become(folder, arguments);
	}
	sigprocmask(SIG_SETMASK, &before, NULL);
	if (running > 0) sweep(UNPACKED);
	while (running > 0 && waitpid(running, &status, 0) < 0 && errno == EINTR);
	running = -1; /* its number may soon be another's */
	return ending ? ending : status;
}

static int run_unpacked(size_t offset, char **arguments, int is_wanted) {
	const char *lack = is_wanted ? "" : "there is no FUSE here, and ";
	char folder[PATH_MAX];
	sigset_t those;
	int status = 0;
	if (!temporary(folder, UNPACKED)) {
		fprintf(stderr, "connection-wizard: %sthere is no folder to unpack into: %s. Name one in TMPDIR.\n", lack, strerror(errno));
		return 127;
	}
	listen_for(&those);
	hold(folder);
	int is_whole = unpack(offset, folder, FIRST);
	if (ending) status = ending; /* a number of a signal is what waitpid says of who ended by it */
	else if (!is_whole) {
		if (errno)
			fprintf(stderr, "connection-wizard: %sit could not be unpacked into %.*s: %s. Name another folder in TMPDIR.\n",
				lack, (int)(strrchr(folder, '/') - folder), folder, strerror(errno));
		else fprintf(stderr, "connection-wizard: this file is damaged: get it anew.\n");
		status = 127 << 8;
	} else {
		if (!is_wanted) fprintf(stderr, "connection-wizard: there is no FUSE here, so it was unpacked for this run; with FUSE it starts faster.\n");
		status = run_in(folder, arguments, &those);
	}
	nftw(folder, removed, 16, FTW_DEPTH | FTW_PHYS);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int count, char **arguments) {
	ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
	size_t offset = length > 0 ? end_of_elf() : 0;
	const char *wish = count > 1 ? arguments[1] : "";
	const char *always = getenv("APPIMAGE_EXTRACT_AND_RUN");
	if (!offset) {
		fprintf(stderr, "connection-wizard: this file cannot read itself; /proc is missing.\n");
		return 127;
	}
	if (!strcmp(wish, "--appimage-offset")) return printf("%zu\n", offset) < 0;
	if (!strcmp(wish, "--appimage-extract")) {
		if (!mkdir("squashfs-root", 0755) && unpack(offset, "squashfs-root", "")) return 0;
		fprintf(stderr, "connection-wizard: it could not be unpacked into squashfs-root: %s.\n", strerror(errno));
		return 1;
	}
	if (!strcmp(wish, "--appimage-extract-and-run")) {
		arguments[1] = arguments[0];
		return run_unpacked(offset, arguments + 1, 1);
	}
	int is_wanted = always && *always == '1';
	if (!is_wanted) run_mounted(offset, arguments);
	return run_unpacked(offset, arguments, is_wanted);
}
